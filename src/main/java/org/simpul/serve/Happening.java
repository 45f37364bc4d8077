package org.simpul.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Something that happened at a time: a meeting, an act on a treaty, a membership, or what a figure counts.
 *
 * @param kind which of these: {@code meeting}, {@code action}, {@code membership} or {@code figure}
 * @param items the nodes of the graph that say it; several documents may say the same
 * @param subjects who; of a meeting those who took part
 * @param relation the kind of act, the role, or the unit; empty for a meeting
 * @param object the instrument, the institution or the place
 * @param value the number that a figure gives
 * @param measure what a figure counts, in the words of its document
 * @param span when
 * @param sentences what says it, each once
 */
record Happening(
        String kind,
        List<Node> items,
        List<Node> subjects,
        Optional<Node> relation,
        Optional<Node> object,
        Optional<Node> value,
        Optional<Node> measure,
        Spans.Span span,
        Map<Node, Sentence> sentences) {

    /** The kinds, in the order of the page. */
    static final List<String> KINDS = List.of("meeting", "action", "membership", "figure");

    /** A sentence and the document that it stands in. */
    record Sentence(Said.Passage passage, Node document) {}

    /** The year that it is listed under. */
    int year() {
        return span.anchor().getYear();
    }

    /** Everything that it names: for those who look for one actor alone. */
    Stream<Node> names() {
        return Stream.concat(Stream.concat(items.stream(), subjects.stream()), object.stream());
    }

    /** Of the rows of the query {@code happenings}: what several documents say of the same time is one. */
    static List<Happening> of(Reading reading, List<Row> rows) {
        Map<Node, List<Row>> byItem = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("item"), LinkedHashMap::new, Collectors.toList()));
        Map<List<Object>, List<Row>> same = new LinkedHashMap<>();
        byItem.values()
                .forEach(item ->
                        same.computeIfAbsent(key(item), k -> new ArrayList<>()).addAll(item));
        return same.values().stream().map(item -> one(reading, item)).toList();
    }

    /** What makes two the same; a meeting is what it is by itself. */
    private static List<Object> key(List<Row> rows) {
        Row first = rows.get(0);
        boolean meeting = first.get("kind").getLiteralLexicalForm().equals("meeting");
        return List.of(
                first.get("period"),
                meeting ? first.get("item") : "",
                subjects(rows),
                Stream.of("relation", "object", "value", "measure")
                        .map(first::find)
                        .toList());
    }

    private static Set<Node> subjects(List<Row> rows) {
        Set<Node> subjects = new LinkedHashSet<>();
        rows.forEach(row -> row.find("subject").ifPresent(subjects::add));
        return subjects;
    }

    private static Happening one(Reading reading, List<Row> rows) {
        Row first = rows.get(0);
        Map<Node, Sentence> sentences = new LinkedHashMap<>();
        rows.forEach(
                row -> sentences.putIfAbsent(row.get("passage"), new Sentence(Said.passage(row), row.get("document"))));
        return new Happening(
                first.get("kind").getLiteralLexicalForm(),
                rows.stream().map(row -> row.get("item")).distinct().toList(),
                List.copyOf(subjects(rows)),
                first.find("relation"),
                first.find("object"),
                first.find("value"),
                first.find("measure"),
                reading.spans().of(first.get("period")),
                sentences);
    }
}
