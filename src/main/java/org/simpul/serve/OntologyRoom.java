package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.Simpul;

/**
 * The ontology at {@code /ontology}: its description for people and its statements in every format. It is a document, and its terms are names within it, so that it answers 200 by what the
 * client likes best. Its version has an address of its own.
 */
final class OntologyRoom extends HttpServlet implements Rehearsed {

    static final String PATH = "/ontology";

    private static final long serialVersionUID = 1L;

    private final transient Terminology terms;
    private final transient Kept<Visit, String> kept = Kept.some(String::length);

    /** The room of this ontology. */
    OntologyRoom(Terminology terms) {
        this.terms = terms;
    }

    /** Every servlet pattern that it answers. */
    static Stream<String> paths() {
        return Stream.concat(
                Stream.of(PATH + "/*"), Stream.of(Representation.values()).map(one -> PATH + "." + one.ending()));
    }

    /** Where the description of a term of this ontology is; empty for other IRIs. */
    static Optional<String> path(Node term, Visit visit) {
        return term.isURI() && term.getURI().startsWith(Simpul.NS)
                ? Optional.of(visit.link(PATH) + "#" + term.getURI().substring(Simpul.NS.length()))
                : Optional.empty();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Representation> ending =
                Formats.Address.of(path).ending().filter(one -> path.equals(PATH + "." + one.ending()));
        boolean whole = path.equals(PATH) || path.equals(PATH + "/" + terms.version());
        if (ending.isPresent()) {
            describe(ending.get(), request, response);
        } else if (whole) {
            negotiate(request, response);
        } else {
            Formats.notFound(request, response);
        }
    }

    private void negotiate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<Representation> chosen = Formats.chosen(request);
        if (chosen.isEmpty()) {
            Formats.linkDescriptions(response, PATH);
            Formats.notAcceptable(response);
            return;
        }
        response.setHeader("Content-Location", PATH + "." + chosen.get().ending());
        describe(chosen.get(), request, response);
    }

    private void describe(Representation as, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Formats.linkFormats(response, PATH, as);
        if (as == Representation.HTML) {
            HttpReply.inLanguage(response, Visit.of(request).tongue());
            Visit visit = Visit.of(request);
            HttpReply.page(request, response, keptPage(visit));
        } else {
            HttpReply.send(request, response, Formats.contentType(as), RdfText.write(quads(), as));
        }
    }

    @Override
    public void rehearse(Visit visit) {
        keptPage(visit);
    }

    private String keptPage(Visit visit) {
        return kept.get(visit, () -> page(visit), page -> true);
    }

    private String page(Visit visit) {
        String html = new OntologyPage(terms, visit).html();
        byte[] json = RdfText.write(quads(), Representation.JSON_LD);
        return Formats.withData(html, PATH, json);
    }

    private List<Quad> quads() {
        return terms.graph()
                .find()
                .mapWith(triple -> new Quad(Quad.defaultGraphIRI, triple))
                .toList();
    }
}
