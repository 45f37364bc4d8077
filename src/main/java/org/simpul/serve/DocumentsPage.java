package org.simpul.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** All documents with what was found in each. */
final class DocumentsPage implements Page {

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit);
        Html html = layout.open(visit.text("document.title"));
        html.element("h1", visit.text("document.title"));
        html.element("p", visit.text("document.lead"), "class", "lead");
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        List.of("thing.document", "document.file").forEach(key -> html.element("th", visit.text(key), "scope", "col"));
        List.of("document.things", "thing.claims", "thing.figures")
                .forEach(key -> html.element("th", visit.text(key), "scope", "col", "class", "number"));
        html.close("tr").close("thead").open("tbody");
        reading.ask("size-of-documents").forEach(row -> row(reading, html, row));
        html.close("tbody").close("table").close("div");
        return Reply.html(layout.close(html));
    }

    private static void row(Reading reading, Html html, Row row) {
        Node document = row.get("document");
        html.open("tr").open("th", "scope", "row");
        new Things(reading, html).link(document);
        html.close("th").open("td", "class", "small soft");
        html.text(reading.object(document, Simpul.FILE_NAME)
                .map(Node::getLiteralLexicalForm)
                .orElse(""));
        reading.object(document, External.LANGUAGE)
                .map(Node::getLiteralLexicalForm)
                .ifPresent(code -> html.text(" · "
                        + reading.visit()
                                .tongue()
                                .find("document", "language." + code)
                                .orElse(code)));
        html.close("td");
        List.of("things", "claims", "figures")
                .forEach(column -> html.element("td", reading.names().text(row.get(column)), "class", "number"));
        html.close("tr");
    }
}
