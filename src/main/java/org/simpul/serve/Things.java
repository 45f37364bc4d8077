package org.simpul.serve;

import java.util.List;
import org.apache.jena.graph.Node;

/** Writes things, periods and sentences into a page: each thing as a link to its page in the colour of its kind, each name with its language. */
final class Things {

    private final Reading reading;
    private final Html html;

    /** A writer into this page. */
    Things(Reading reading, Html html) {
        this.reading = reading;
        this.html = html;
    }

    /** A thing with a link to its page, or a value. */
    Things link(Node term) {
        Names.Name name = reading.names().of(term);
        String kind = "thing " + reading.names().kind(term).style();
        reading.addresses()
                .of(term)
                .ifPresentOrElse(
                        path -> html.element(
                                "a",
                                name.text(),
                                attributes(
                                        name,
                                        "class",
                                        kind,
                                        "href",
                                        reading.visit().link(path))),
                        () -> html.element("span", name.text(), attributes(name)));
        return this;
    }

    /** Several things, parted by commas. */
    Things links(List<Node> terms) {
        for (int i = 0; i < terms.size(); i++) {
            html.text(i == 0 ? "" : ", ");
            link(terms.get(i));
        }
        return this;
    }

    /** A text with its language where that is not the language of the page. */
    Things name(String tag, Names.Name name, String... attributes) {
        html.element(tag, name.text(), attributes(name, attributes));
        return this;
    }

    /** A text between other texts. */
    Things text(String text) {
        html.text(text);
        return this;
    }

    /** Periods in words, parted by commas; a dash where there are none. */
    Things periods(List<Node> periods) {
        String words = reading.spans().words(periods, reading.visit().tongue());
        if (words.isEmpty()) {
            return undated();
        }
        html.text(words);
        return this;
    }

    /** That no time is stated; in words where the page shows a period, for then it stands because nobody knows better. */
    Things undated() {
        if (reading.period().isOn()) {
            html.element("span", reading.visit().text("period.undated"), "class", "badge");
        } else {
            html.text("–");
        }
        return this;
    }

    /** How a claim is meant, where it is not asserted. */
    Things factuality(Node factuality) {
        if (!factuality.equals(org.simpul.graph.Simpul.ASSERTED)) {
            html.text(" ").element("span", reading.names().text(factuality), "class", "badge warn");
        }
        return this;
    }

    /** How many documents say it; opened, the sentences. */
    Things evidence(List<Said> claims) {
        long documents = claims.stream().map(Said::document).distinct().count();
        html.open("details", "class", "evidence");
        html.element("summary", reading.visit().text("thing.sources", documents));
        html.open("ul");
        claims.forEach(this::sentences);
        html.close("ul").close("details");
        return this;
    }

    /** A sentence with the way to its place in the document, and whom the document says it after. */
    Things quote(Said.Passage passage, Node document, List<Node> sources) {
        return quote(passage, document, sources, List.of());
    }

    /** The same with the times that it gives. */
    Things quote(Said.Passage passage, Node document, List<Node> sources, List<Node> periods) {
        Names.Name quote = reading.names().of(passage.quote());
        html.element("q", quote.text(), attributes(quote));
        html.open("div", "class", "by");
        String place = reading.names().text(document) + ", " + reading.visit().text("thing.page", passage.page());
        String path = reading.addresses().of(passage.iri()).orElse("/");
        html.element("a", place, "href", reading.visit().link(path));
        if (!periods.isEmpty()) {
            html.text(" · ").open("span", "class", "when");
            periods(periods);
            html.close("span");
        }
        if (!sources.isEmpty()) {
            html.text(" · " + reading.visit().text("thing.after") + " ");
            links(sources);
        }
        html.close("div");
        return this;
    }

    /** The sentences of a claim as entries of a list, each with its time. */
    Things sentences(Said said) {
        for (Said.Passage passage : said.passages()) {
            html.open("li");
            quote(passage, said.document(), said.sources(), said.periods());
            if (reading.period().isOn() && said.times(reading.spans()).isEmpty()) {
                undated();
            }
            html.close("li");
        }
        return this;
    }

    private String[] attributes(Names.Name name, String... others) {
        if (name.language().isEmpty()
                || name.language().equals(reading.visit().tongue().code())) {
            return others;
        }
        String[] all = java.util.Arrays.copyOf(others, others.length + 2);
        all[others.length] = "lang";
        all[others.length + 1] = name.language();
        return all;
    }
}
