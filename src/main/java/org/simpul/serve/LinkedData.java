package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
final class LinkedData extends HttpServlet {

    static final String PATH = "/id/";

    private static final long serialVersionUID = 1L;
    private static final Pattern IRI_PATH = Pattern.compile("[A-Za-z0-9._~%!$&()*+,;=:@/-]+");

    /** A page of more statements has only those of the thing itself as data in it. */
    private static final int MOST_EMBEDDED = 5000;

    private final transient Iris iris;
    private final transient Describer describer;
    private final transient List<HtmlDescription> pages;

    /**
     * The identifiers of this dataset.
     *
     * @param iris their base
     * @param pages who makes pages, the first that has one is taken; the last has one for everything
     */
    LinkedData(Iris iris, Describer describer, List<HtmlDescription> pages) {
        this.iris = iris;
        this.describer = describer;
        this.pages = List.copyOf(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getRequestURI();
        if (uri.length() <= PATH.length()) {
            HttpReply.seeOther(response, DatasetRoom.PATH);
            return;
        }
        Formats.Address address = Formats.Address.of(uri.substring(PATH.length()));
        Optional<Description> found = Optional.of(address.path())
                .filter(path -> IRI_PATH.matcher(path).matches())
                .flatMap(path -> describer.describe(iris.of(path)));
        if (found.isEmpty()) {
            Formats.notFound(request, response);
        } else if (address.ending().isPresent()) {
            describe(address, found.get(), address.ending().get(), request, response);
        } else {
            negotiate(address, found.get(), request, response);
        }
    }

    private void negotiate(
            Formats.Address address, Description found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        HttpReply.openToOtherSites(response);
        Optional<Representation> chosen = Formats.chosen(request);
        if (chosen.isEmpty()) {
            Formats.linkDescriptions(response, path(address));
            Formats.notAcceptable(response);
        } else if (describer.isGraph(found.thing())) {
            response.setHeader(
                    "Content-Location", path(address) + "." + chosen.get().ending());
            describe(address, found, chosen.get(), request, response);
        } else {
            Formats.linkDescriptions(response, path(address));
            HttpReply.seeOther(response, path(address) + "." + chosen.get().ending());
        }
    }

    private void describe(
            Formats.Address address,
            Description found,
            Representation as,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (describer.isGraph(found.thing())) {
            Formats.linkFormats(response, path(address), as);
        } else {
            Formats.linkDescription(response, path(address), as);
        }
        if (found.cut()) {
            response.setHeader(
                    "Simpul-Cut", "incoming=" + Describer.MOST_INCOMING + ", claims=" + Describer.MOST_CLAIMS);
        }
        if (as == Representation.HTML) {
            response.addHeader("Vary", "Accept-Language");
            HttpReply.page(request, response, page(address, found, Visit.of(request)));
        } else {
            HttpReply.openToOtherSites(response);
            HttpReply.send(request, response, Formats.contentType(as), RdfText.write(found.quads(), as));
        }
    }

    private String page(Formats.Address address, Description found, Visit visit) {
        String page = pages.stream()
                .flatMap(one -> one.page(found, visit).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing makes a page of this"));
        Collection<Quad> data =
                found.quads().size() > MOST_EMBEDDED ? found.own().toList() : found.quads();
        return Formats.withData(page, path(address), RdfText.write(data, Representation.JSON_LD));
    }

    /** Where the server has a thing of the graph; empty for what is identified elsewhere. */
    static Optional<String> path(Iris iris, Node thing) {
        return thing.isURI() && thing.getURI().startsWith(iris.base())
                ? Optional.of(PATH + thing.getURI().substring(iris.base().length()))
                : Optional.empty();
    }

    private static String path(Formats.Address address) {
        return PATH + address.path();
    }
}
