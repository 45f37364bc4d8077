package org.simpul.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** The classes an entity may have, with the class above and the slug that its identifiers begin with. */
public enum EntityType {
    ENTITY("Entity", "entity", null),
    ACTOR("Actor", "actor", ENTITY),
    STATE("State", "state", ACTOR),
    INSTITUTION("Institution", "institution", ACTOR),
    INTERGOVERNMENTAL_ORGANIZATION("IntergovernmentalOrganization", "igo", INSTITUTION),
    FORUM("Forum", "forum", INSTITUTION),
    OFFICE("Office", "office", INSTITUTION),
    NATIONAL_BODY("NationalBody", "body", INSTITUTION),
    NON_GOVERNMENTAL_ORGANIZATION("NonGovernmentalOrganization", "ngo", INSTITUTION),
    CRIMINAL_ORGANIZATION("CriminalOrganization", "criminal", INSTITUTION),
    OFFICIAL("Official", "official", ACTOR),
    INSTRUMENT("Instrument", "instrument", ENTITY),
    TREATY("Treaty", "treaty", INSTRUMENT),
    NON_BINDING_INSTRUMENT("NonBindingInstrument", "instrument", INSTRUMENT),
    NATIONAL_LAW("NationalLaw", "law", INSTRUMENT),
    POLICY("Policy", "policy", INSTRUMENT),
    EVENT("Event", "event", ENTITY),
    PLACE("Place", "place", ENTITY),
    REGION("Region", "region", ENTITY);

    private final String className;
    private final String slug;
    private final EntityType parent;

    EntityType(String className, String slug, EntityType parent) {
        this.className = className;
        this.slug = slug;
        this.parent = parent;
    }

    /** The class's local name in the ontology, such as {@code NationalBody}. {@link #ENTITY} has no class there. */
    public String className() {
        return className;
    }

    /** What identifiers of this type begin with, such as {@code body}. */
    public String slug() {
        return slug;
    }

    /** The class above; empty for {@link #ENTITY}. */
    public Optional<EntityType> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether this type is {@code other} or stands below it. */
    public boolean isA(EntityType other) {
        return this == other || (parent != null && parent.isA(other));
    }

    /** The type of this class name, such as {@code State}; empty where there is none. */
    public static Optional<EntityType> parse(String className) {
        return Arrays.stream(values())
                .filter(t -> t.className.equals(className))
                .findFirst();
    }
}
