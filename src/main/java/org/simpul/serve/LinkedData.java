package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.Iris;

/**
 * The identifiers of the graph, followed: below {@code /id/} stands what the base of identifiers stands for. A thing of the world answers 303 and leads to the description that the client
 * likes best; a description (the same address with an ending) and a named graph answer 200.
 */
final class LinkedData extends HttpServlet implements Rehearsed {

    static final String PATH = "/id/";

    private static final long serialVersionUID = 1L;
    private static final Pattern IRI_PATH = Pattern.compile("[A-Za-z0-9._~%!$&()*+,;=:@/-]+");

    /** A page of more statements has only those of the thing itself as data in it. */
    private static final int MOST_EMBEDDED = 5000;

    private final transient Iris iris;
    private final transient Describer describer;
    private final transient List<HtmlDescription> pages;
    private final transient Kept<Wanted, Optional<Content>> kept;

    /**
     * The identifiers of this dataset.
     *
     * @param settings the base of identifiers, and whether answers may be kept
     * @param pages who makes pages, the first that has one is taken; the last has one for everything
     */
    LinkedData(ServerSettings settings, Describer describer, List<HtmlDescription> pages) {
        this.iris = settings.iris();
        this.describer = describer;
        this.pages = List.copyOf(pages);
        this.kept = Kept.of(
                settings, content -> content.map(one -> one.body().length).orElse(0));
    }

    /** A description in one form; of data there is only one for all visits. */
    private record Wanted(String path, Representation as, Optional<Visit> visit) {

        static Wanted of(String path, Representation as, Visit visit) {
            return new Wanted(path, as, Optional.of(visit).filter(one -> as == Representation.HTML));
        }
    }

    /**
     * A description as it is sent.
     *
     * @param cut whether more is said than it tells
     */
    private record Content(byte[] body, boolean cut) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getRequestURI();
        if (uri.length() <= PATH.length()) {
            HttpReply.seeOther(response, Visit.of(request).link(DatasetRoom.PATH));
            return;
        }
        Formats.Address address = Formats.Address.of(uri.substring(PATH.length()));
        Optional<Node> thing = thing(address.path());
        if (thing.isEmpty()) {
            Formats.notFound(request, response);
        } else if (address.ending().isPresent()) {
            describe(address.path(), address.ending().get(), request, response);
        } else {
            negotiate(address.path(), thing.get(), request, response);
        }
    }

    @Override
    public void rehearse(Visit visit) {
        Formats.Address address = Formats.Address.of(visit.path().substring(PATH.length()));
        address.ending().ifPresent(as -> content(Wanted.of(address.path(), as, visit)));
    }

    private Optional<Node> thing(String path) {
        return Optional.of(path)
                .filter(one -> IRI_PATH.matcher(one).matches())
                .map(iris::of)
                .filter(describer::knows);
    }

    private void negotiate(String path, Node thing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<Representation> chosen = Formats.chosen(request);
        if (chosen.isEmpty()) {
            Formats.linkDescriptions(response, PATH + path);
            Formats.notAcceptable(response);
        } else if (describer.isGraph(thing)) {
            response.setHeader(
                    "Content-Location", PATH + path + "." + chosen.get().ending());
            describe(path, chosen.get(), request, response);
        } else {
            Formats.linkDescriptions(response, PATH + path);
            String address = PATH + path + "." + chosen.get().ending();
            HttpReply.seeOther(
                    response,
                    chosen.get() == Representation.HTML ? Visit.of(request).link(address) : address);
        }
    }

    private void describe(String path, Representation as, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Content> content = content(Wanted.of(path, as, Visit.of(request)));
        if (content.isEmpty()) {
            Formats.notFound(request, response);
            return;
        }
        if (describer.isGraph(iris.of(path))) {
            Formats.linkFormats(response, PATH + path, as);
        } else {
            Formats.linkDescription(response, PATH + path, as);
        }
        if (content.get().cut()) {
            response.setHeader(
                    "Simpul-Cut", "incoming=" + Describer.MOST_INCOMING + ", claims=" + Describer.MOST_CLAIMS);
        }
        if (as == Representation.HTML) {
            HttpReply.inLanguage(response, Visit.of(request).tongue());
        }
        HttpReply.send(request, response, Formats.contentType(as), content.get().body());
    }

    /** Empty where nothing is known of it any more. */
    private Optional<Content> content(Wanted wanted) {
        return kept.get(
                wanted,
                () -> describer
                        .describe(iris.of(wanted.path()))
                        .map(found -> new Content(body(wanted, found), found.cut())),
                Optional::isPresent);
    }

    private byte[] body(Wanted wanted, Description found) {
        return wanted.visit()
                .map(visit -> page(wanted.path(), found, visit).getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> RdfText.write(found.quads(), wanted.as()));
    }

    private String page(String path, Description found, Visit visit) {
        String page = pages.stream()
                .flatMap(one -> one.page(found, visit).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing makes a page of this"));
        Collection<Quad> data =
                found.quads().size() > MOST_EMBEDDED ? found.own().toList() : found.quads();
        return Formats.withData(page, PATH + path, RdfText.write(data, Representation.JSON_LD));
    }

    /** Where the server has a thing of the graph; empty for what is identified elsewhere. */
    static Optional<String> path(Iris iris, Node thing) {
        return thing.isURI() && thing.getURI().startsWith(iris.base())
                ? Optional.of(PATH + thing.getURI().substring(iris.base().length()))
                : Optional.empty();
    }
}
