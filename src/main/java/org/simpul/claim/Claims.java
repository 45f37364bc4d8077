package org.simpul.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.simpul.lexicon.Calibration;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.text.DocumentText;

/** Joins drafts that say the same into one claim with every passage, time and source. */
final class Claims {

    private static final int MOST_PASSAGES = 20;

    private final DocumentText document;
    private final Function<Entity, Entity> latest;
    private final Function<Integer, List<Source>> sources;
    private final Calibration calibration;

    /** Over a document; {@code latest} gives an entity with all its names, {@code sources} the sources of a sentence. */
    Claims(
            DocumentText document,
            Function<Entity, Entity> latest,
            Function<Integer, List<Source>> sources,
            Calibration calibration) {
        this.document = document;
        this.latest = latest;
        this.sources = sources;
        this.calibration = calibration;
    }

    List<Claim> join(List<Draft> drafts) {
        Map<String, List<Draft>> same = new TreeMap<>();
        for (Draft draft : drafts) {
            if (!reflexive(draft)) {
                same.computeIfAbsent(key(draft), k -> new ArrayList<>()).add(draft);
            }
        }
        return same.values().stream().map(this::claim).toList();
    }

    private static boolean reflexive(Draft draft) {
        return draft.object() instanceof ClaimObject.Thing thing
                && thing.entity().key().equals(draft.subject().key());
    }

    private static String key(Draft draft) {
        return draft.subject().key() + "\t" + draft.predicate() + "\t" + object(draft.object()) + "\t"
                + draft.factuality();
    }

    private static String object(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return thing.entity().key();
        }
        return object instanceof ClaimObject.Date date ? date.value().value() : ((ClaimObject.Concept) object).name();
    }

    private Claim claim(List<Draft> drafts) {
        Draft best = drafts.stream()
                .max(Comparator.comparingDouble(Draft::confidence))
                .orElseThrow();
        Set<Edtf> times = new TreeSet<>();
        Set<Source> from = new LinkedHashSet<>();
        Set<Integer> sentences = new HashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Draft draft : drafts) {
            times.addAll(draft.times());
            if (sentences.add(draft.sentence()) && evidence.size() < MOST_PASSAGES) {
                from.addAll(sources.apply(draft.sentence()));
                evidence.add(new Evidence(
                        draft.evidence(), document.pageAt(draft.evidence().start())));
            }
        }
        evidence.sort(Comparator.naturalOrder());
        return new Claim(
                latest.apply(best.subject()),
                best.predicate(),
                latest(best.object()),
                best.factuality(),
                new TreeSet<>(times),
                calibration.of(best.confidence()),
                best.rule(),
                List.copyOf(from),
                evidence);
    }

    private ClaimObject latest(ClaimObject object) {
        return object instanceof ClaimObject.Thing thing ? new ClaimObject.Thing(latest.apply(thing.entity())) : object;
    }
}
