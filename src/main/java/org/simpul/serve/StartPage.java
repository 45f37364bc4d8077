package org.simpul.serve;

import java.util.List;
import org.simpul.query.NamedQuery;

/** The first page: what can be asked. */
final class StartPage {

    private StartPage() {}

    static String of(List<NamedQuery> queries) {
        Html html = Html.page("Simpul").open("main").element("h1", "Simpul");
        html.element("p", "What documents say about cooperation against human trafficking. Choose a question.");
        html.element(
                "p",
                "Apa yang dikatakan dokumen tentang kerja sama melawan perdagangan orang. Pilih pertanyaan.",
                "lang",
                "id");
        html.open("ul", "class", "questions");
        queries.forEach(query -> question(html, query));
        html.close("ul");
        html.element("h2", "SPARQL")
                .open("p")
                .text("Programs ask at ")
                .element("code", "/simpul/sparql")
                .text(", by the SPARQL 1.1 Protocol.")
                .close("p");
        form(html);
        return html.end();
    }

    /** A page that says what is not there. */
    static String notFound(String message) {
        return Html.page("Simpul: not found")
                .open("main")
                .element("h1", "Not found")
                .element("p", message)
                .open("p")
                .element("a", "All questions", "href", "/")
                .end();
    }

    private static void question(Html html, NamedQuery query) {
        html.open("li").element("a", query.question("en"), "href", "/query/" + query.name());
        html.element("div", query.question("id"), "lang", "id").close("li");
    }

    private static void form(Html html) {
        html.open("form", "method", "post", "action", "/simpul/sparql");
        html.element("label", "A query of your own", "for", "query");
        html.element("textarea", "", "id", "query", "name", "query", "rows", "8", "required", "");
        html.element("label", "Answer as", "for", "output").open("select", "id", "output", "name", "output");
        List.of("text", "csv", "tsv", "json", "xml").forEach(format -> html.element("option", format));
        html.close("select").element("button", "Run", "type", "submit").close("form");
    }
}
