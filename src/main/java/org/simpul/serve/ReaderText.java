package org.simpul.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Writes the sentences of a document, each with its claims and figures beside it. */
final class ReaderText {

    private final Reading reading;
    private final Visit visit;
    private final Html html;
    private final Things things;
    private final MarkedNames mentions;

    ReaderText(Reading reading, Html html, MarkedNames mentions) {
        this.reading = reading;
        this.visit = reading.visit();
        this.html = html;
        this.things = new Things(reading, html);
        this.mentions = mentions;
    }

    /** Writes the sentences, with a heading where a page begins and a word on what is left out between them. */
    void write(List<DocumentPage.Sentence> sentences) {
        int page = 0;
        int end = 0;
        for (DocumentPage.Sentence sentence : sentences) {
            if (sentence.passage().page() != page) {
                page = sentence.passage().page();
                html.element("h2", visit.text("document.page", page), "id", "page-" + page);
            }
            if (sentence.start() > end + 2) {
                html.element("p", visit.text("document.gap", sentence.start() - end), "class", "gap");
            }
            sentence(sentence);
            end = Math.max(end, sentence.end());
        }
    }

    private void sentence(DocumentPage.Sentence sentence) {
        String place = Addresses.fragment(sentence.passage().iri());
        html.open("article", "class", "passage", "id", place);
        Node quote = sentence.passage().quote();
        String language = Optional.ofNullable(quote.getLiteralLanguage()).orElse("");
        html.open(
                "p",
                "class",
                "text",
                "lang",
                language.isEmpty() ? visit.tongue().code() : language);
        mentions.of(quote.getLiteralLexicalForm()).forEach(this::piece);
        html.text(" ");
        html.element("a", "¶", "href", "#" + place, "class", "here", "aria-label", visit.text("document.here"));
        html.close("p");
        html.open("div", "class", "says");
        sentence.claims().forEach(this::claim);
        sentence.figures().values().forEach(this::figure);
        html.close("div").close("article");
    }

    private void piece(MarkedNames.Piece piece) {
        piece.thing()
                .flatMap(thing -> reading.addresses().of(thing))
                .ifPresentOrElse(
                        path -> html.open("mark", "class", kind(piece))
                                .element("a", piece.text(), "href", visit.link(path))
                                .close("mark"),
                        () -> html.text(piece.text()));
    }

    private String kind(MarkedNames.Piece piece) {
        return piece.thing().map(thing -> reading.names().kind(thing).style()).orElse("other");
    }

    private void claim(Said said) {
        html.open("details", "class", "said").open("summary");
        things.name("span", reading.names().of(said.triple().subject()));
        html.text(" ")
                .element("b", reading.names().text(said.triple().relation()))
                .text(" ");
        things.name("span", reading.names().of(said.triple().object()));
        things.factuality(said.factuality());
        html.close("summary").open("dl", "class", "parts");
        part("thing.who", said.triple().subject());
        part("thing.relation", said.triple().relation());
        part("thing.whom", said.triple().object());
        if (!said.periods().isEmpty()) {
            html.element("dt", visit.text("thing.when")).open("dd");
            things.periods(said.periods());
            html.close("dd");
        }
        said.sources().forEach(source -> part("claim.after", source));
        said.confidence()
                .ifPresent(sure ->
                        html.element("dt", visit.text("claim.confidence")).element("dd", sure));
        html.close("dl");
        reading.addresses()
                .of(said.claim())
                .ifPresent(path -> html.open("p")
                        .element("a", visit.text("claim.open"), "href", visit.link(path))
                        .close("p"));
        html.close("details");
    }

    private void part(String key, Node value) {
        html.element("dt", visit.text(key)).open("dd");
        things.link(value);
        html.close("dd");
    }

    private void figure(List<Row> rows) {
        Row row = rows.get(0);
        html.open("p", "class", "figure");
        row.find("qualifier").ifPresent(term -> html.text(reading.names().text(term) + " "));
        html.element("b", reading.names().text(row.get("value"))).text(" ");
        html.text(reading.names().text(row.get("unit")) + " · ");
        things.name("span", reading.names().of(row.get("measure")));
        row.find("place").ifPresent(place -> things.text(" · ").link(place));
        row.find("period").ifPresent(period -> things.text(" · ").periods(List.of(period)));
        html.close("p");
    }
}
