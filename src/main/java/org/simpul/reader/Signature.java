package org.simpul.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Frame;

/**
 * What a predicate may join, by its frame file.
 *
 * @param subjects names of classes
 * @param objects names of classes, or {@code Date}, {@code Topic}, {@code Role}, {@code Tier}
 */
record Signature(Set<String> subjects, Set<String> objects) {

    /** The signature of each predicate that has frames, by its name. */
    static Map<String, Signature> of(List<Frame> frames) {
        Map<String, Signature> all = new TreeMap<>();
        for (Frame frame : frames) {
            if (!frame.predicate().startsWith("_")) {
                Signature signature =
                        all.computeIfAbsent(frame.predicate(), p -> new Signature(new TreeSet<>(), new TreeSet<>()));
                signature.subjects.addAll(frame.subjects());
                signature.objects.addAll(frame.objects());
            }
        }
        return all;
    }

    /** Whether something of this type may stand where these classes may. */
    static boolean fits(EntityType type, Set<String> classes) {
        return classes.stream().flatMap(c -> EntityType.parse(c).stream()).anyMatch(type::isA);
    }
}
