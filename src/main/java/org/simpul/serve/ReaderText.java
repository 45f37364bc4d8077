package org.simpul.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Writes a document paragraph by paragraph, beside each the claims and figures of its sentences. */
final class ReaderText {

    /** So many characters of a sentence tell which one it is. */
    private static final int BEGINNING = 40;

    private final Reading reading;
    private final Visit visit;
    private final Html html;
    private final Things things;
    private final MarkedNames mentions;
    private final Set<String> mentioned = new HashSet<>();
    private final String language;

    /**
     * A writer.
     *
     * @param language the code of the document's language
     */
    ReaderText(Reading reading, Html html, MarkedNames mentions, String language) {
        this.reading = reading;
        this.visit = reading.visit();
        this.html = html;
        this.things = new Things(reading, html);
        this.mentions = mentions;
        this.language = language;
    }

    /** Writes the document, with a heading where a page begins and a word on what is left out. */
    void write(List<Stretch> stretches) {
        boolean paged = stretches.stream().map(Stretch::page).distinct().count() > 1;
        int page = 0;
        for (Stretch stretch : stretches) {
            if (paged && stretch.page() != page) {
                page = stretch.page();
                html.element("h2", visit.text("document.page", page), "id", "page-" + page);
            }
            if (stretch.leftOut() > 2) {
                html.element("p", visit.text("document.gap", stretch.leftOut()), "class", "gap");
            }
            stretch(stretch);
        }
    }

    private void stretch(Stretch stretch) {
        List<DocumentPage.Sentence> sentences = stretch.sentences();
        html.open("div", "class", sentences.isEmpty() ? "stretch quiet" : "stretch")
                .open("p", "class", "text", "lang", language(sentences));
        stretch.parts().forEach(this::part);
        html.close("p");
        if (!sentences.isEmpty()) {
            html.open("div", "class", "says");
            sentences.forEach(sentence -> says(sentence, sentences.size() > 1));
            html.close("div");
        }
        html.close("div");
    }

    /** That of the first sentence; without one, that of the document. */
    private String language(List<DocumentPage.Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.passage().quote().getLiteralLanguage())
                .filter(code -> code != null && !code.isEmpty())
                .findFirst()
                .orElse(language);
    }

    private void part(Stretch.Part part) {
        if (part.sentence().isEmpty()) {
            mentions.of(part.text()).forEach(this::piece);
            return;
        }
        String place = place(part.sentence().get());
        html.open("span", "class", "passage", "id", place);
        mentions.of(part.text()).forEach(this::piece);
        html.close("span");
        html.element("a", "¶", "href", "#" + place, "class", "here", "aria-label", visit.text("document.here"));
    }

    private static String place(DocumentPage.Sentence sentence) {
        return Addresses.fragment(sentence.passage().iri());
    }

    /** What a sentence says; among several of a paragraph it begins with a few words of the sentence. */
    private void says(DocumentPage.Sentence sentence, boolean named) {
        html.open("div", "class", "of", "data-passage", place(sentence));
        if (named) {
            String words = sentence.passage().quote().getLiteralLexicalForm();
            html.element("a", beginning(words), "href", "#" + place(sentence), "class", "small soft");
        }
        sentence.claims().forEach(this::claim);
        sentence.figures().values().forEach(this::figure);
        html.close("div");
    }

    private static String beginning(String words) {
        int end = words.length() <= BEGINNING ? words.length() : words.lastIndexOf(' ', BEGINNING);
        return words.length() <= BEGINNING ? words : words.substring(0, end < 1 ? BEGINNING : end) + " …";
    }

    private void piece(MarkedNames.Piece piece) {
        piece.thing()
                .flatMap(thing -> reading.addresses().of(thing))
                .ifPresentOrElse(path -> mark(piece, path), () -> html.text(piece.text()));
    }

    /** The first mention of each thing is a place that others can lead to. */
    private void mark(MarkedNames.Piece piece, String path) {
        String id = piece.thing().map(ReaderText::mention).orElseThrow();
        if (mentioned.add(id)) {
            html.open("mark", "class", kind(piece), "id", id);
        } else {
            html.open("mark", "class", kind(piece));
        }
        html.element("a", piece.text(), "href", visit.link(path)).close("mark");
    }

    /** The place of a thing's first mention within the page of a document. */
    static String mention(Node thing) {
        return "mention-" + thing.getURI().replaceAll("^.*?/id/|^.*#", "").replaceAll("[^A-Za-z0-9]+", "-");
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
