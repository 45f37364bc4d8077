package org.simpul.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Builds a page. Texts and attribute values are escaped without exception; the only markup that is put in is what Markdown gives. */
final class Html {

    /** Elements after which a line feed would show as a blank. */
    private static final Set<String> WITHIN_LINES =
            Set.of("a", "abbr", "b", "cite", "code", "em", "mark", "q", "span", "strong", "time");

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Html() {}

    /** A page with its head; the body is open. */
    static Html page(String title) {
        return head("en", title).close("head").open("body");
    }

    /** A page whose head is open, with its title and the style sheet; {@code language} is that of the page. */
    static Html head(String language, String title) {
        Html html = new Html();
        html.page.append("<!DOCTYPE html>\n");
        html.open("html", "lang", language).open("head");
        html.single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("link", "rel", "icon", "type", "image/svg+xml", "href", Assets.own("icon.svg"));
        return html.element("title", title).single("link", "rel", "stylesheet", "href", "/style.css");
    }

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        single(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last, which must be this one. */
    Html close(String tag) {
        if (!tag.equals(open.pop())) {
            throw new IllegalStateException("closes " + tag + " out of turn");
        }
        page.append("</").append(tag).append('>');
        if (!WITHIN_LINES.contains(tag)) {
            page.append('\n');
        }
        return this;
    }

    /** An element that has no end tag. */
    Html single(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        page.append('>');
        return this;
    }

    Html text(String text) {
        page.append(escape(text));
        return this;
    }

    /** A text in Markdown, whose own markup is escaped. */
    Html markdown(Markdown markdown, Function<String, Optional<String>> addresses) {
        page.append(markdown.html(addresses));
        return this;
    }

    /** A block of data for programs, which no browser runs, as JSON-LD. Nothing in it can end the block: every {@code <} is written by its number, which JSON reads alike. */
    Html data(String json) {
        page.append("<script type=\"application/ld+json\">")
                .append(json.replace("<", "\\u003c"))
                .append("</script>\n");
        return this;
    }

    /** An element with a text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** The page, with all that is open closed. */
    String end() {
        while (!open.isEmpty()) {
            close(open.peek());
        }
        return page.toString();
    }

    /** A text as it stands in a page or in the value of an attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
