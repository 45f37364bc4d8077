package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** What search engines are told: which pages there are, in files of at most so many as the protocol allows, and which addresses are not for them. */
final class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 50_000;
    private static final Pattern THINGS = Pattern.compile("/sitemap/things-([1-9]\\d{0,5})\\.xml");

    /** Kinds of things that are worth a place in a search engine; claims and passages are found by way of these. */
    private static final List<Node> KINDS = List.of(
            Simpul.term("Actor"),
            Simpul.term("Instrument"),
            Simpul.term("Event"),
            Simpul.term("Place"),
            Simpul.term("Region"),
            Simpul.DOCUMENT);

    private final transient ServerSettings settings;
    private final transient ServedStore store;
    private final transient Supplier<List<String>> pages;

    /**
     * The map of this dataset.
     *
     * @param pages the paths of the pages that are there whatever the dataset holds
     */
    Sitemap(ServerSettings settings, ServedStore store, Supplier<List<String>> pages) {
        this.settings = settings;
        this.store = store;
        this.pages = pages;
    }

    /** Every servlet pattern that it answers. */
    static Stream<String> paths() {
        return Stream.of("/sitemap.xml", "/sitemap/*", "/robots.txt");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String root = PublicAddress.of(request, settings);
        String path = request.getRequestURI();
        Matcher part = THINGS.matcher(path);
        if (path.equals("/robots.txt")) {
            HttpReply.send(
                    request, response, "text/plain;charset=utf-8", robots(root).getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/sitemap.xml")) {
            xml(request, response, "sitemapindex", "sitemap", parts(root));
        } else if (path.equals("/sitemap/pages.xml")) {
            xml(
                    request,
                    response,
                    "urlset",
                    "url",
                    pages.get().stream().map(page -> root + page.substring(1)).toList());
        } else if (part.matches()) {
            things(Integer.parseInt(part.group(1)), root, request, response);
        } else {
            Formats.notFound(request, response);
        }
    }

    private void things(int part, String root, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> all = things();
        long from = (part - 1L) * MOST;
        if (from >= all.size()) {
            Formats.notFound(request, response);
            return;
        }
        List<String> urls =
                all.stream().skip(from).limit(MOST).map(path -> root + path).toList();
        xml(request, response, "urlset", "url", urls);
    }

    /** The query endpoint and the answers of queries are endless; what they tell stands on the pages as well. The forms of queries may be found. */
    private static String robots(String root) {
        return "User-agent: *\nDisallow: /simpul\nDisallow: /query/*?\nDisallow: /$/\n\nSitemap: " + root
                + "sitemap.xml\n";
    }

    private List<String> parts(String root) {
        int files = (things().size() + MOST - 1) / MOST;
        List<String> parts = new ArrayList<>(List.of(root + "sitemap/pages.xml"));
        IntStream.rangeClosed(1, files).forEach(i -> parts.add(root + "sitemap/things-" + i + ".xml"));
        return parts;
    }

    /** The pages of things, sorted. */
    private List<String> things() {
        return store.read(graph -> KINDS.stream()
                .flatMap(kind -> ofKind(graph, kind))
                .flatMap(thing -> LinkedData.path(settings.iris(), thing).stream())
                .map(path -> path.substring(1) + "." + Representation.HTML.ending())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf)));
    }

    private static Stream<Node> ofKind(Graph graph, Node kind) {
        return graph.find(Node.ANY, External.TYPE, kind).mapWith(Triple::getSubject).toList().stream();
    }

    private static void xml(
            HttpServletRequest request, HttpServletResponse response, String root, String element, List<String> urls)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NS);
            for (String url : urls) {
                xml.writeStartElement(element);
                xml.writeStartElement("loc");
                xml.writeCharacters(url);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        HttpReply.send(request, response, "application/xml", out.toByteArray());
    }
}
