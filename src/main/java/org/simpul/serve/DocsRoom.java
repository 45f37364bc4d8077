package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation as a site: its pages with navigation, below {@code /docs}. The reference of the ontology stands among them, made from the ontology itself. */
final class DocsRoom extends HttpServlet implements Rehearsed {

    static final String PATH = "/docs";

    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile("([A-Za-z0-9_-]+)\\.md(#.*)?");
    private static final String ONTOLOGY_FILE = "../ontology/simpul.ttl";

    private final transient DocsFolder folder;
    private final transient Kept<Visit, String> kept = Kept.some(String::length);

    /** The site of this folder. */
    DocsRoom(DocsFolder folder) {
        this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = name(request.getRequestURI());
        Optional<byte[]> picture = folder.picture(name);
        Optional<String> text = folder.text(name);
        if (picture.isPresent()) {
            HttpReply.send(request, response, pictureType(name), picture.get());
        } else if (text.isPresent()) {
            HttpReply.inLanguage(response, Visit.of(request).tongue());
            HttpReply.page(request, response, kept(name, text.get(), Visit.of(request)));
        } else {
            Formats.notFound(request, response);
        }
    }

    @Override
    public void rehearse(Visit visit) {
        String name = name(visit.path());
        folder.text(name).ifPresent(text -> kept(name, text, visit));
    }

    private static String name(String path) {
        return path.length() <= PATH.length() + 1 ? DocsFolder.INDEX : path.substring(PATH.length() + 1);
    }

    private String kept(String name, String text, Visit visit) {
        return kept.get(visit, () -> page(name, text, visit), page -> true);
    }

    private String page(String name, String text, Visit visit) {
        Markdown markdown = Markdown.parse(text);
        Layout layout = Layout.of(visit, View.DOCS);
        Html html = layout.open(markdown.title().orElse(name));
        html.open("div", "class", "docs").open("nav", "class", "contents", "aria-label", visit.text("docs.pages"));
        html.open("ul");
        entry(html, visit, DocsFolder.INDEX, name);
        folder.names().forEach(other -> entry(html, visit, other, name));
        html.open("li")
                .element("a", visit.text("ontology.title"), "href", visit.link(OntologyRoom.PATH))
                .close("li");
        html.close("ul").close("nav");
        html.open("article", "lang", "en")
                .markdown(markdown, link -> address(link, visit))
                .close("article");
        return layout.close(html.close("div"));
    }

    private void entry(Html html, Visit visit, String name, String current) {
        String title =
                folder.text(name).flatMap(text -> Markdown.parse(text).title()).orElse(name);
        String path = visit.link(path(name));
        html.open("li");
        if (name.equals(current)) {
            html.element("a", title, "href", path, "aria-current", "page", "lang", "en");
        } else {
            html.element("a", title, "href", path, "lang", "en");
        }
        html.close("li");
    }

    /** Where a link of the files leads on the site; files of the program that no page shows have no address here. */
    private Optional<String> address(String link, Visit visit) {
        Matcher page = PAGE.matcher(link);
        if (page.matches()) {
            return folder.has(page.group(1))
                    ? Optional.of(visit.link(path(page.group(1)))
                            + Optional.ofNullable(page.group(2)).orElse(""))
                    : Optional.empty();
        }
        if (link.equals(ONTOLOGY_FILE)) {
            return Optional.of(OntologyRoom.PATH + "." + Representation.TURTLE.ending());
        }
        if (link.startsWith("#") || link.startsWith("https://") || link.startsWith("http://")) {
            return Optional.of(link);
        }
        return folder.picture(link).map(bytes -> PATH + "/" + link);
    }

    private static String path(String name) {
        return name.equals(DocsFolder.INDEX) ? PATH : PATH + "/" + name;
    }

    private static String pictureType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "svg" -> "image/svg+xml";
            case "jpg" -> "image/jpeg";
            default -> "image/png";
        };
    }
}
