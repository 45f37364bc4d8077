package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;

/**
 * What a name says by another name inside it: the "SADC Secretariat" is part of SADC, an "ASEAN Declaration on …" is ASEAN's, a "Thailand–Viet Nam MoU" was signed by
 * these two.
 */
final class NamesInNames {

    private static final double SURE = 0.85;
    private static final Set<EntityType> WHOLES = Set.of(EntityType.INTERGOVERNMENTAL_ORGANIZATION, EntityType.FORUM);
    private static final String INTERPOL = "igo/icpo-interpol";
    private static final Set<EntityType> BODIES = Set.of(EntityType.NATIONAL_BODY, EntityType.OFFICE);
    private static final Set<EntityType> ADOPTED = Set.of(EntityType.TREATY, EntityType.NON_BINDING_INSTRUMENT);

    private final Mentions mentions;
    private final Map<Integer, List<EntityMention>> byStart = new TreeMap<>();

    NamesInNames(Mentions mentions) {
        this.mentions = mentions;
        for (EntityMention mention : mentions.all()) {
            if (mention.form() == EntityMention.Form.NESTED) {
                byStart.computeIfAbsent(mention.span().start(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    void of(Unit unit, Entity entity, int sentence, List<Draft> drafts) {
        List<EntityMention> inside = inside(unit);
        if (inside.isEmpty()) {
            return;
        }
        Entity first = inside.get(0).entity();
        boolean leads = inside.get(0).span().start() - unit.span().start() <= 12;
        if (leads && WHOLES.contains(first.type())) {
            if (ADOPTED.contains(entity.type())) {
                drafts.add(draft(entity, "adoptedBy", first, unit, sentence));
            } else if (entity.type() == EntityType.OFFICE
                    || WHOLES.contains(entity.type())
                    || first.key().equals(INTERPOL)) {
                drafts.add(draft(entity, "partOf", first, unit, sentence));
            }
        }
        boolean inner = inside.get(0).span().start() > unit.span().start();
        if (leads && inner && BODIES.contains(entity.type()) && first.type() == EntityType.NATIONAL_BODY) {
            drafts.add(draft(entity, "partOf", first, unit, sentence));
        }
        if (BODIES.contains(entity.type())) {
            place(unit, entity, inside.get(inside.size() - 1), sentence, drafts);
        }
        if (entity.type() == EntityType.NON_BINDING_INSTRUMENT) {
            parties(unit, entity, inside, sentence, drafts);
        }
    }

    /** A city at the end of an office's or embassy's name: "Liaison Office in Bangkok". */
    private void place(Unit unit, Entity office, EntityMention last, int sentence, List<Draft> drafts) {
        String before = mentions.document()
                .text()
                .substring(unit.span().start(), last.span().start());
        if (last.entity().type() == EntityType.PLACE
                && last.span().end() == unit.span().end()
                && before.matches("(?s).*\\b(in|at|di|for)\\s+")) {
            drafts.add(draft(office, "locatedIn", last.entity(), unit, sentence));
        }
    }

    /** Two states joined by a dash at the start of an instrument's name. */
    private void parties(Unit unit, Entity instrument, List<EntityMention> inside, int sentence, List<Draft> drafts) {
        if (inside.size() < 2
                || inside.get(0).entity().type() != EntityType.STATE
                || inside.get(1).entity().type() != EntityType.STATE) {
            return;
        }
        String between = mentions.document()
                .text()
                .substring(
                        inside.get(0).span().end(),
                        Math.max(
                                inside.get(0).span().end(), inside.get(1).span().start()));
        if (inside.get(0).span().start() == unit.span().start() && between.matches("\\s?[-–—]\\s?")) {
            Entity a = inside.get(0).entity();
            Entity b = inside.get(1).entity();
            drafts.add(draft(a, "signed", instrument, unit, sentence));
            drafts.add(draft(b, "signed", instrument, unit, sentence));
            drafts.add(draft(a, "cooperatesWith", b, unit, sentence));
        }
    }

    /** The names inside this one, by position, without those inside others. */
    private List<EntityMention> inside(Unit unit) {
        List<EntityMention> found = new ArrayList<>();
        int from = unit.span().start();
        while (from < unit.span().end()) {
            EntityMention longest = longest(from, unit.span().end());
            if (longest != null) {
                found.add(longest);
            }
            from = longest == null ? from + 1 : longest.span().end();
        }
        return found;
    }

    private EntityMention longest(int start, int end) {
        EntityMention longest = null;
        for (EntityMention m : byStart.getOrDefault(start, List.of())) {
            if (m.span().end() <= end
                    && (longest == null || m.span().end() > longest.span().end())) {
                longest = m;
            }
        }
        return longest;
    }

    private Draft draft(Entity subject, String predicate, Entity object, Unit unit, int sentence) {
        return new Draft(
                subject,
                predicate,
                new ClaimObject.Thing(object),
                Factuality.ASSERTED,
                List.of(),
                SURE,
                "names/" + predicate,
                unit.span(),
                sentence);
    }
}
