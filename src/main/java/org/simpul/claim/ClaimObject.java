package org.simpul.claim;

import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;

/** What a claim says of its subject: another entity, a date, or a concept of the ontology. */
public sealed interface ClaimObject {

    /** An entity. */
    record Thing(Entity entity) implements ClaimObject {}

    /** A date as precise as the text: a year, a month or a day. */
    record Date(Edtf value) implements ClaimObject {}

    /** A topic, role or tier, by its local name in the ontology ({@code HumanTrafficking}, {@code TransitCountry}, {@code Tier2}). */
    record Concept(String name) implements ClaimObject {}
}
