package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.TableRule;
import org.simpul.lexicon.TableRules;
import org.simpul.mention.Edtf;
import org.simpul.mention.Mentions;
import org.simpul.mention.Topic;
import org.simpul.mention.Unit;
import org.simpul.text.Span;

/** What the tables of a document say, by the rules of {@code ontology/tables.yaml}. */
final class TableClaims {

    private final TableRules rules;

    TableClaims(TableRules rules) {
        this.rules = rules;
    }

    List<Draft> find(Mentions mentions) {
        List<Draft> drafts = new ArrayList<>();
        for (Table table : Table.in(mentions, rules.dataWords())) {
            Optional<Unit> topic = mentions.topics().over(table.firstSentence()).flatMap(Topic::unit);
            for (Table.Row row : table.rows()) {
                for (int column = 1; column < row.cells().size(); column++) {
                    cell(mentions, table, row, column, topic).forEach(drafts::add);
                }
            }
        }
        return drafts;
    }

    private List<Draft> cell(Mentions mentions, Table table, Table.Row row, int column, Optional<Unit> topic) {
        Table.Cell over = table.head(column);
        Table.Cell cell = tier(row.cells().get(column), over);
        Optional<Unit> head = row.cells().get(0).only();
        if (head.isEmpty() || cell.units().isEmpty() || cell.words().stream().anyMatch(rules.denials()::contains)) {
            return List.of();
        }
        for (TableRule rule : rules.rules()) {
            List<Unit> fitting =
                    cell.units().stream().filter(u -> u.fits(rule.cell())).toList();
            if (!fitting.isEmpty() && fits(rule, head.get(), over, topic, row)) {
                Around around = new Around(head, over.only(), topic, row.span(), row.sentence());
                return fitting.stream()
                        .flatMap(u -> drafts(mentions, rule, around, u).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** A bare number in a column about tiers stands for the tier. */
    private Table.Cell tier(Table.Cell cell, Table.Cell over) {
        String tier = rules.tiers().get(String.join(" ", cell.words()));
        boolean tiers = over.words().stream().anyMatch(rules.tierColumns()::contains);
        return tier == null || !tiers ? cell : cell.meaning(tier, "Tier");
    }

    private static boolean fits(TableRule rule, Unit head, Table.Cell over, Optional<Unit> topic, Table.Row row) {
        return head.fits(rule.row())
                && (rule.column().isEmpty()
                        || over.only().filter(u -> u.fits(rule.column())).isPresent())
                && (rule.topic().isEmpty()
                        || topic.filter(u -> u.fits(rule.topic())).isPresent())
                && (rule.words().isEmpty()
                        || over.words().stream().anyMatch(rule.words()::contains)
                        || (!rule.topic().isEmpty() && row.says(rule.words())));
    }

    /** What stands around a cell. */
    private record Around(Optional<Unit> row, Optional<Unit> column, Optional<Unit> topic, Span span, int sentence) {

        Optional<Unit> at(TableRule.Place place, Unit cell) {
            return switch (place) {
                case ROW -> row;
                case COLUMN -> column;
                case TOPIC -> topic;
                case CELL -> Optional.of(cell);
            };
        }
    }

    private List<Draft> drafts(Mentions mentions, TableRule rule, Around around, Unit cell) {
        List<Edtf> times = rule.time()
                .flatMap(t -> around.at(t, cell))
                .flatMap(ClaimTimes::moment)
                .map(List::of)
                .orElse(List.of());
        List<Draft> drafts = new ArrayList<>();
        for (Entity subject :
                around.at(rule.subject(), cell).map(Unit::entities).orElse(List.of())) {
            for (ClaimObject object :
                    around.at(rule.object(), cell).map(Drafting::objects).orElse(List.of())) {
                drafts.add(new Draft(
                        subject,
                        rule.predicate(),
                        object,
                        Factuality.ASSERTED,
                        times,
                        rules.confidence(),
                        rule.predicate() + "/table",
                        around.span(),
                        around.sentence()));
            }
        }
        return drafts;
    }
}
