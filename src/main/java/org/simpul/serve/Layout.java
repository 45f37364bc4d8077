package org.simpul.serve;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What all pages share: head, skip link, header with search, navigation and choice of language, footer. A page opens it, writes its main part, and closes it.
 *
 * @param visit what was asked for
 * @param view which view the page belongs to, empty where none: the navigation marks it
 */
record Layout(Visit visit, Optional<View> view) {

    /** The layout of a page of a view. */
    static Layout of(Visit visit, View view) {
        return new Layout(visit, Optional.of(view));
    }

    /** The layout of a page that is no view of its own, such as that of an actor. */
    static Layout of(Visit visit) {
        return new Layout(visit, Optional.empty());
    }

    /** The page up to its main part, which is open. The page writes its own {@code h1}. */
    Html open(String title) {
        return open(title, head -> {});
    }

    /**
     * The page up to its main part, with more in its head.
     *
     * @param title what the page is about; the head adds the program's name
     * @param head writes further style sheets, scripts (by address alone: scripts within pages do not run) and links
     */
    Html open(String title, Consumer<Html> head) {
        return begin(title, html -> {
            addresses(html);
            head.accept(html);
        });
    }

    /** A page that is about nothing, such as that of an error, and is not to be found by search engines. */
    Html openNowhere(String title) {
        return begin(title, html -> html.single("meta", "name", "robots", "content", "noindex"));
    }

    /** Where this page is, whatever language its address asks for, and where it is in each language. */
    private void addresses(Html html) {
        String address = Repeat.at(visit.inAnyLanguage(), visit.path());
        html.single("link", "rel", "canonical", "href", visit.chosen() ? visit.in(visit.tongue()) : address);
        for (Tongue tongue : Tongue.values()) {
            html.single("link", "rel", "alternate", "hreflang", tongue.code(), "href", visit.in(tongue));
        }
        html.single("link", "rel", "alternate", "hreflang", "x-default", "href", address);
    }

    private Html begin(String title, Consumer<Html> head) {
        Html html = Html.head(visit.tongue().code(), title.equals("Simpul") ? title : title + " · Simpul");
        html.single("meta", "name", "color-scheme", "content", "light dark");
        html.element("script", "", "src", "/assets/explorer.js", "defer", "");
        html.data(PageData.of(title, visit.tongue()));
        head.accept(html);
        html.close("head").open("body");
        html.element("a", visit.text("layout.skip"), "class", "skip", "href", "#main");
        header(html);
        return html.open("main", "id", "main", "tabindex", "-1");
    }

    /** Closes the main part and the page. */
    String close(Html html) {
        html.close("main").open("footer").open("p").text(visit.text("layout.about"));
        html.close("p").open("p");
        html.element("a", visit.text("layout.documents"), "href", visit.link("/documents"))
                .text(" · ");
        html.element("a", visit.text("layout.docs"), "href", visit.link("/docs"))
                .text(" · ");
        html.element("a", "SPARQL", "href", visit.link("/query"));
        return html.close("p").close("footer").end();
    }

    private void header(Html html) {
        html.open("header", "class", "site").open("div", "class", "bar");
        html.element("a", "Simpul", "class", "brand", "href", visit.link("/"), "rel", "home");
        search(html);
        languages(html);
        html.close("div");
        html.open("nav", "class", "views", "aria-label", visit.text("layout.views"))
                .open("ul");
        Stream.of(View.values()).forEach(entry -> entry(html, entry));
        html.close("ul").close("nav").close("header");
    }

    private void search(Html html) {
        html.open("form", "role", "search", "class", "search", "action", "/search", "method", "get");
        html.element("label", visit.text("layout.search"), "for", "search", "class", "hidden");
        html.single(
                "input",
                "id",
                "search",
                "name",
                "q",
                "type",
                "search",
                "placeholder",
                visit.text("layout.search"),
                "maxlength",
                "200",
                "autocomplete",
                "off",
                "data-suggest",
                "pages");
        language(html, visit);
        html.element("button", visit.text("layout.find"), "type", "submit").close("form");
    }

    /** Lets a form carry a chosen language on. */
    static void language(Html form, Visit visit) {
        if (visit.chosen()) {
            form.single(
                    "input",
                    "type",
                    "hidden",
                    "name",
                    Visit.LANG,
                    "value",
                    visit.tongue().code());
        }
    }

    private void languages(Html html) {
        html.open("nav", "class", "languages", "aria-label", visit.text("layout.languages"))
                .open("ul");
        for (Tongue tongue : Tongue.values()) {
            html.open("li");
            String name = tongue.text("layout.name");
            if (tongue == visit.tongue()) {
                html.element("a", name, "href", visit.in(tongue), "lang", tongue.code(), "aria-current", "true");
            } else {
                html.element("a", name, "href", visit.in(tongue), "lang", tongue.code(), "hreflang", tongue.code());
            }
            html.close("li");
        }
        html.close("ul").close("nav");
    }

    private void entry(Html html, View entry) {
        html.open("li");
        String name = entry.name(visit.tongue());
        if (view.filter(entry::equals).isPresent()) {
            html.element("a", name, "href", visit.link(entry.path()), "aria-current", "page");
        } else {
            html.element("a", name, "href", visit.link(entry.path()));
        }
        html.close("li");
    }
}
