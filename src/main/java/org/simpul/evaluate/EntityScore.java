package org.simpul.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts the entities of a document that were found by one of their labels, each mention for one entity at most. */
final class EntityScore {

    /** The types that gold files use; the classes above them are left out of the counts by type. */
    private static final Set<String> TYPES = Set.of(
            "State",
            "IntergovernmentalOrganization",
            "Forum",
            "Office",
            "NationalBody",
            "NonGovernmentalOrganization",
            "CriminalOrganization",
            "Official",
            "Treaty",
            "NonBindingInstrument",
            "NationalLaw",
            "Policy",
            "Event",
            "Place",
            "Region");

    private final List<Gold.Entity> firm;
    private final List<Gold.Entity> optional;
    private final Findings findings;
    private final Comparison comparison;
    private final Set<String> mentions;

    EntityScore(Gold gold, Findings findings, Comparison comparison) {
        this.findings = findings;
        this.comparison = comparison;
        this.firm = gold.entities().stream().filter(e -> !e.optional()).toList();
        this.optional = gold.entities().stream().filter(Gold.Entity::optional).toList();
        this.mentions = new TreeSet<>(findings.mentions(gold.name()));
        mentions.removeIf(m -> findings.types(m).contains("TimePeriod") || any(optional, m) && !any(firm, m));
    }

    void score(Scorer.Sheet sheet) {
        List<String> free = new ArrayList<>(mentions);
        int typed = 0;
        for (Gold.Entity entity : firm) {
            Optional<String> hit =
                    free.stream().filter(m -> comparison.is(entity.label(), m)).findFirst();
            boolean rightType = hit.isPresent() && findings.types(hit.get()).contains(entity.type());
            hit.ifPresentOrElse(
                    free::remove, () -> sheet.missed(Measure.ENTITIES, entity.label() + " (" + entity.type() + ")"));
            sheet.type(entity.type(), new Tally(rightType ? 1 : 0, 0, 1));
            typed += rightType ? 1 : 0;
        }
        free.stream().map(Wording::local).sorted().forEach(name -> sheet.extra(Measure.ENTITIES, name));
        mentions.forEach(m ->
                findings.types(m).stream().filter(TYPES::contains).forEach(t -> sheet.type(t, new Tally(0, 1, 0))));
        int used = mentions.size() - free.size();
        sheet.tally(Measure.ENTITIES, new Tally(used, mentions.size(), firm.size()));
        sheet.share(Measure.TYPE, new Share(typed, used));
    }

    private boolean any(List<Gold.Entity> entities, String mention) {
        return entities.stream().anyMatch(e -> comparison.is(e.label(), mention));
    }
}
