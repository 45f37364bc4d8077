package org.simpul.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Turns a file of the documentation into HTML. Markup within it is shown as text, and addresses that are no addresses of the web are left out. */
final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final UrlSanitizer WEB = new DefaultUrlSanitizer(List.of("http", "https"));

    private final Node document;

    private Markdown(Node document) {
        this.document = document;
    }

    /** A text in CommonMark with tables. */
    static Markdown parse(String text) {
        return new Markdown(PARSER.parse(text));
    }

    /** The text of its first heading. */
    Optional<String> title() {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return Optional.of(textOf(node));
            }
        }
        return Optional.empty();
    }

    /**
     * The text as HTML, for the inside of an element.
     *
     * @param addresses where links and pictures lead, by what the text says; empty where there is nothing to lead to, and then the link is left out and its text stays
     */
    String html(Function<String, Optional<String>> addresses) {
        document.accept(new Redirection(addresses));
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(WEB)
                .attributeProviderFactory(context -> (node, tag, attributes) -> adjust(tag, attributes))
                .build()
                .render(document);
    }

    /** Blocks of code that scroll are reached by keyboard, and cells have no attribute of old. */
    private static void adjust(String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
        Optional.ofNullable(attributes.remove("align"))
                .filter("right"::equals)
                .ifPresent(right -> attributes.put("class", "number"));
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    private static final class Redirection extends AbstractVisitor {

        private final Function<String, Optional<String>> addresses;

        Redirection(Function<String, Optional<String>> addresses) {
            this.addresses = addresses;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            addresses.apply(link.getDestination()).ifPresentOrElse(link::setDestination, () -> unwrap(link));
        }

        @Override
        public void visit(Image image) {
            addresses.apply(image.getDestination()).ifPresentOrElse(image::setDestination, () -> unwrap(image));
        }

        private static void unwrap(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
