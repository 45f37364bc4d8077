package org.simpul.serve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.simpul.graph.Simpul;
import org.simpul.query.Answer;
import org.simpul.query.NamedQuery;
import org.simpul.query.QueryView;
import org.simpul.query.Terms;

/**
 * The answer of a query as a table: names lead to their pages, sentences to their places in documents, and each row that tells of an edge of the network to all sentences behind that edge. The scripts
 * of the view draw from this table, so that a chart says the same words.
 *
 * @param reading who asks, and what things are called
 * @param query what was asked
 * @param rows the answer, with all its columns
 * @param values what was asked with
 */
record AnswerTable(Reading reading, NamedQuery query, Answer.Rows rows, Map<String, Node> values) {

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final String TERM = "tc:";

    /** Writes the table. */
    void write(Html html) {
        String language = reading.visit().tongue().code();
        List<String> headings = query.shown(rows, language).columns();
        boolean edges = !query.view().edges().isEmpty();
        html.open("table").open("thead").open("tr");
        for (int i = 0; i < headings.size(); i++) {
            html.element(
                    "th",
                    reading.visit().tongue().capital(headings.get(i)),
                    "scope",
                    "col",
                    "data-name",
                    rows.columns().get(i));
        }
        if (edges) {
            html.element("th", reading.visit().text("query.evidence"), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        rows.rows().forEach(cells -> {
            Row row = row(cells);
            html.open("tr");
            rows.columns().subList(0, headings.size()).forEach(column -> cell(html, row, column));
            if (edges) {
                edges(html, row);
            }
            html.close("tr");
        });
        html.close("tbody").close("table");
    }

    private Row row(List<Optional<Node>> cells) {
        return Row.of(new Answer.Rows(rows.columns(), List.of(cells))).get(0);
    }

    private void cell(Html html, Row row, String column) {
        Optional<Node> shown = row.find(column);
        if (shown.isEmpty()) {
            html.element("td", "");
            return;
        }
        Node term = shown.get();
        Optional<Node> thing = Optional.ofNullable(query.view().behind().get(column))
                .flatMap(row::find)
                .or(() -> shown)
                .filter(Node::isURI);
        Cell cell = new Cell(term, words(term));
        html.open("td", cell.attributes());
        thing.flatMap(node -> reading.addresses().of(node))
                .ifPresentOrElse(
                        path -> html.element("a", cell.words().text(), link(cell, thing.get(), path)),
                        () -> html.element("span", cell.words().text(), cell.language(reading.visit())));
        html.close("td");
    }

    private String[] link(Cell cell, Node thing, String path) {
        List<String> attributes =
                new ArrayList<>(List.of("href", reading.visit().link(path)));
        if (!cell.isNumber() && !cell.isTime() && !path.contains("#")) {
            attributes.addAll(
                    List.of("class", "thing " + reading.names().kind(thing).style()));
        }
        attributes.addAll(List.of(cell.language(reading.visit())));
        return attributes.toArray(String[]::new);
    }

    /** What is written for a term: names for things that have one, their kind for those that have none, words for periods and numbers. */
    private Names.Name words(Node term) {
        if (term.isURI()) {
            return name(term);
        }
        if (Cell.isTime(term)) {
            return new Names.Name(
                    Moments.words(term.getLiteralLexicalForm(), reading.visit().tongue()), "");
        }
        return reading.names().of(term);
    }

    private Names.Name name(Node thing) {
        Names names = reading.names();
        if (reading.object(thing, Simpul.EDTF).isPresent()) {
            String tongue = reading.visit().tongue().code();
            return new Names.Name(
                    reading.spans().words(List.of(thing), reading.visit().tongue()), tongue);
        }
        Names.Name name = names.of(thing);
        return name.text().equals(Terms.show(thing))
                ? names.specialTypes(thing).stream().findFirst().map(names::of).orElse(name)
                : name;
    }

    /** A cell of the table. */
    private record Cell(Node term, Names.Name words) {

        static boolean isTime(Node term) {
            return term.isLiteral()
                    && (term.getLiteralDatatypeURI().startsWith("http://id.loc.gov/datatypes/edtf/")
                            || DAY.matcher(term.getLiteralLexicalForm()).matches() && !Terms.isNumber(term));
        }

        boolean isTime() {
            return isTime(term);
        }

        boolean isNumber() {
            return Terms.isNumber(term);
        }

        /** Numbers and times also as programs read them. */
        String[] attributes() {
            return isNumber()
                    ? new String[] {"class", "number", "data-number", term.getLiteralLexicalForm()}
                    : isTime()
                            ? new String[] {"class", "time", "data-time", term.getLiteralLexicalForm()}
                            : new String[0];
        }

        String[] language(Visit visit) {
            String language = words.language();
            return language.isEmpty() || language.equals(visit.tongue().code())
                    ? new String[0]
                    : new String[] {"lang", language};
        }
    }

    private void edges(Html html, Row row) {
        Set<Said.Triad> edges = new LinkedHashSet<>();
        query.view().edges().forEach(edge -> triad(edge, row).ifPresent(edges::add));
        html.open("td");
        edges.forEach(edge -> edge(html, edge, edges.size() > 1));
        html.close("td");
    }

    private Optional<Said.Triad> triad(QueryView.Edge edge, Row row) {
        Optional<Node> from = end(edge.from(), row);
        Optional<Node> relation = end(edge.relation(), row);
        Optional<Node> to = end(edge.to(), row);
        return from.isEmpty() || relation.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said.Triad(from.get(), relation.get(), to.get()));
    }

    /** A column of the row, else a value that was asked with, else a term of the ontology. */
    private Optional<Node> end(String name, Row row) {
        return row.find(name)
                .or(() -> Optional.ofNullable(values.get(name)))
                .or(() -> name.startsWith(TERM) ? Terms.iri(name) : Optional.empty())
                .filter(Node::isURI);
    }

    private void edge(Html html, Said.Triad edge, boolean several) {
        Visit visit = reading.visit();
        String words = several ? reading.names().text(edge.subject()) : visit.text("query.sentences");
        String whole = EdgePage.sentence(reading, edge);
        String address = EdgePage.address(visit, edge);
        html.element("a", words, "href", address, "title", whole, "aria-label", words + ": " + whole)
                .text(" ");
    }
}
