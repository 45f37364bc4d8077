package org.simpul.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Names for things that nobody has named, made of what they consist of: "Indonesia, member of ASEAN, 1967", "COMMIT · founded on: 2003 or 2004". */
final class MadeNames {

    private final Reading reading;
    private final Names names;
    private final Tongue tongue;

    MadeNames(Reading reading, Names names, Tongue tongue) {
        this.reading = reading;
        this.names = names;
        this.tongue = tongue;
    }

    /** The name of a claim, a figure, an act on a treaty, a membership, a period or a contradiction; empty for all else, and where a part is missing. */
    Optional<String> of(Node thing) {
        return switch (names.kind(thing)) {
            case CLAIM -> triple(thing);
            case FIGURE -> made(thing, "figure", Simpul.VALUE, Simpul.UNIT, Simpul.MEASURE);
            case MEMBERSHIP ->
                made(thing, "membership", External.ORG_MEMBER, External.ORG_ROLE, External.ORG_ORGANIZATION)
                        .map(text -> dated(thing, text));
            case ACTION ->
                made(thing, "action", Simpul.ACTOR, Simpul.ACTION_KIND, Simpul.INSTRUMENT)
                        .or(() -> made(thing, "action.alone", Simpul.ACTION_KIND, Simpul.INSTRUMENT))
                        .map(text -> dated(thing, text));
            case INTERVAL ->
                Stream.of(Simpul.EDTF, External.IN_XSD_DATE)
                        .flatMap(property -> reading.objects(thing, property))
                        .map(time -> Moments.words(time.getLiteralLexicalForm(), tongue))
                        .findFirst();
            case CONTRADICTION -> contradiction(thing);
            default -> Optional.empty();
        };
    }

    /** What cannot both hold: the subject with the relation, and the values in question. */
    String conflict(Node subject, Node relation, List<Node> values) {
        List<String> texts =
                values.stream().map(names::text).distinct().sorted().toList();
        int last = texts.size() - 1;
        String all = last < 1
                ? String.join("", texts)
                : tongue.text("record.or", String.join(", ", texts.subList(0, last)), texts.get(last));
        return tongue.text("record.conflict", names.text(subject), names.text(relation), all);
    }

    private Optional<String> contradiction(Node contradiction) {
        List<Node> claims = reading.objects(contradiction, Simpul.BETWEEN)
                .sorted(ClaimReader.BY_TEXT)
                .toList();
        List<Node> subjects = parts(claims, External.SUBJECT);
        List<Node> relations = parts(claims, External.PREDICATE);
        return subjects.isEmpty() || relations.isEmpty()
                ? Optional.empty()
                : Optional.of(conflict(subjects.get(0), relations.get(0), parts(claims, External.OBJECT)));
    }

    private List<Node> parts(List<Node> claims, Node part) {
        return claims.stream()
                .flatMap(claim -> reading.object(claim, part).stream())
                .toList();
    }

    private Optional<String> triple(Node claim) {
        List<String> parts = Stream.of(External.SUBJECT, External.PREDICATE, External.OBJECT)
                .flatMap(part -> reading.object(claim, part).stream())
                .map(names::text)
                .toList();
        return parts.size() == 3 ? Optional.of(String.join(" · ", parts)) : Optional.empty();
    }

    private Optional<String> made(Node thing, String pattern, Node... properties) {
        Object[] parts = Stream.of(properties)
                .flatMap(property -> reading.object(thing, property).stream())
                .map(names::text)
                .toArray();
        return parts.length == properties.length
                ? Optional.of(tongue.capital(tongue.text("record." + pattern, parts)))
                : Optional.empty();
    }

    private String dated(Node thing, String text) {
        String when =
                reading.spans().words(reading.objects(thing, Simpul.PERIOD).toList(), tongue);
        return when.isEmpty() ? text : tongue.text("record.dated", text, when);
    }
}
