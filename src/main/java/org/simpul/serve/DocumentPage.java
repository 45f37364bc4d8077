package org.simpul.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/**
 * The reader of a document: its text with the names that it mentions marked, and beside the sentences what they claim. Where the text was not kept with the store, it shows the sentences that
 * say something, which the graph holds.
 */
final class DocumentPage {

    private final Reading reading;
    private final Visit visit;
    private final Node document;

    DocumentPage(Reading reading, Node document) {
        this.reading = reading;
        this.visit = reading.visit();
        this.document = document;
    }

    /**
     * A sentence and what it says.
     *
     * @param passage the sentence
     * @param start its first code point in the document's text
     * @param end the one after its last
     * @param claims what it claims
     * @param figures the figures it gives, each with its rows
     */
    record Sentence(Said.Passage passage, int start, int end, List<Said> claims, Map<Node, List<Row>> figures) {}

    String write() {
        Layout layout = Layout.of(visit);
        Html html = layout.open(reading.names().title(document));
        head(html);
        List<Sentence> sentences = sentences();
        Optional<List<Stretch>> whole = reading.text(document).flatMap(text -> Stretch.whole(sentences, text));
        List<Stretch> stretches = whole.orElseGet(() -> Stretch.alone(sentences));
        String note = whole.isPresent() ? "document.whole" : "document.passages";
        html.element("p", visit.text(note, sentences.size()), "class", "note");
        contents(html, stretches);
        String language = text(External.LANGUAGE).orElse(visit.tongue().code());
        ReaderText text = new ReaderText(reading, html, MarkedNames.in(reading, document, sentences), language);
        html.open("div", "class", "reader");
        text.write(stretches);
        html.close("div");
        return layout.close(html);
    }

    private void head(Html html) {
        html.open("header", "class", "about document").element("p", visit.text("document.kind"), "class", "kind");
        new Things(reading, html).name("h1", reading.names().of(document));
        html.open("p", "class", "soft");
        List<String> facts = new ArrayList<>();
        text(Simpul.FILE_NAME).ifPresent(facts::add);
        text(External.LANGUAGE)
                .map(code -> visit.tongue().find("document", "language." + code).orElse(code))
                .ifPresent(facts::add);
        text(Simpul.PAGES)
                .map(pages -> visit.text("document.pages", Integer.parseInt(pages)))
                .ifPresent(facts::add);
        reading.object(document, External.TEMPORAL)
                .map(period -> reading.spans().words(List.of(period), visit.tongue()))
                .filter(words -> !words.isEmpty())
                .map(words -> visit.text("document.studies", words))
                .ifPresent(facts::add);
        html.text(String.join(" · ", facts)).close("p");
        html.open("p", "class", "identifiers small soft").element("code", document.getURI());
        html.close("p").close("header");
    }

    private Optional<String> text(Node property) {
        return reading.object(document, property).map(Node::getLiteralLexicalForm);
    }

    /** A way to each page of the document. */
    private void contents(Html html, List<Stretch> stretches) {
        List<Integer> pages =
                stretches.stream().map(Stretch::page).distinct().sorted().toList();
        if (pages.size() < 2) {
            return;
        }
        html.open("nav", "class", "contents", "aria-label", visit.text("document.contents"))
                .open("ul");
        pages.forEach(page -> html.open("li")
                .element("a", visit.text("thing.page", page), "href", "#page-" + page)
                .close("li"));
        html.close("ul").close("nav");
    }

    /** The sentences in the order of the text. */
    private List<Sentence> sentences() {
        Map<Node, Sentence> sentences = new LinkedHashMap<>();
        for (Said said : Said.of(reading.ask("claims-in-document", "in", document.getURI()))) {
            said.passages()
                    .forEach(passage -> sentence(sentences, passage).claims().add(said));
        }
        for (Row row : reading.ask("figures-in-document", "in", document.getURI())) {
            sentence(sentences, Said.passage(row))
                    .figures()
                    .computeIfAbsent(row.get("figure"), figure -> new ArrayList<>())
                    .add(row);
        }
        return sentences.values().stream()
                .sorted(Comparator.comparingInt(Sentence::start).thenComparing(Sentence::end))
                .toList();
    }

    private Sentence sentence(Map<Node, Sentence> sentences, Said.Passage passage) {
        return sentences.computeIfAbsent(
                passage.iri(),
                iri -> new Sentence(
                        passage,
                        point(iri, Simpul.CHAR_START),
                        point(iri, Simpul.CHAR_END),
                        new ArrayList<>(),
                        new LinkedHashMap<>()));
    }

    private int point(Node passage, Node property) {
        return reading.object(passage, property)
                .map(value -> Integer.parseInt(value.getLiteralLexicalForm()))
                .orElse(0);
    }
}
