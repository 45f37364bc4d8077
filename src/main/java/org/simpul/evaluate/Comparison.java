package org.simpul.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether a thing of the graph is what a gold file names. */
final class Comparison {

    private static final Set<String> SYMMETRIC = Set.of("cooperatesWith", "metWith");
    private static final Set<String> DATED = Set.of("foundedOn", "adoptedOn", "inForceSince");
    private static final Map<String, String> ROLES =
            Map.of("source", "source country", "transit", "transit country", "destination", "destination country");

    private final Findings findings;
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Set<String>> wanted = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    Comparison(Gold gold, Findings findings) {
        this.findings = findings;
        for (Gold.Entity entity : gold.entities()) {
            Set<String> names = new TreeSet<>(Set.of(Wording.norm(entity.label())));
            entity.labels().forEach(label -> names.add(Wording.norm(label)));
            listed.put(entity.label(), names);
        }
    }

    /** Whether this thing has one of the names that the gold file gives for a label. */
    boolean is(String label, String iri) {
        return !Collections.disjoint(
                wanted.computeIfAbsent(label, this::want), words.computeIfAbsent(iri, findings::words));
    }

    /** Whether the gold line says the same as this triple; a date may be given more exactly than in the gold file. */
    boolean same(Gold.Claim claim, Found found) {
        if (!claim.predicate().equals(found.predicate())) {
            return false;
        }
        boolean object = DATED.contains(found.predicate())
                ? found.object().startsWith(claim.object())
                : is(claim.object(), found.object());
        return object && is(claim.subject(), found.subject())
                || SYMMETRIC.contains(found.predicate())
                        && is(claim.subject(), found.object())
                        && is(claim.object(), found.subject());
    }

    private Set<String> want(String label) {
        Set<String> names = listed.get(label);
        if (names != null) {
            return names;
        }
        Set<String> own = new TreeSet<>(Set.of(Wording.norm(label)));
        own.add(ROLES.getOrDefault(label, Wording.norm(label)));
        return own;
    }

    /** An asserted claim of the graph: its node, and its triple with the property's local name. */
    record Found(String node, String subject, String predicate, String object) {}
}
