package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The description of the dataset at the well-known address, for programs by VoID and DCAT and for people as a page. */
final class DatasetRoom extends HttpServlet {

    static final String PATH = "/.well-known/void";

    private static final long serialVersionUID = 1L;

    private final transient ServerSettings settings;
    private final transient DatasetStatistics statistics;
    private final transient Terminology terms;

    DatasetRoom(ServerSettings settings, DatasetStatistics statistics, Terminology terms) {
        this.settings = settings;
        this.statistics = statistics;
        this.terms = terms;
    }

    /** Every servlet pattern that it answers. */
    static Stream<String> paths() {
        return Stream.concat(Stream.of(PATH), Stream.of(Representation.values()).map(one -> PATH + "." + one.ending()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Representation> ending =
                Formats.Address.of(request.getRequestURI()).ending();
        if (ending.isPresent()) {
            describe(ending.get(), request, response);
            return;
        }
        response.setHeader("Vary", "Accept");
        Optional<Representation> chosen = Formats.chosen(request);
        if (chosen.isEmpty()) {
            Formats.linkDescriptions(response, PATH);
            Formats.notAcceptable(response);
        } else {
            response.setHeader("Content-Location", PATH + "." + chosen.get().ending());
            describe(chosen.get(), request, response);
        }
    }

    private void describe(Representation as, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DatasetStatistics.Counts counts = statistics.counts();
        List<Quad> quads = DatasetDescription.of(PublicAddress.of(request, settings), settings, counts);
        Formats.linkFormats(response, PATH, as);
        if (as == Representation.HTML) {
            HttpReply.inLanguage(response, Visit.of(request).tongue());
            String page = page(Visit.of(request), counts);
            HttpReply.page(
                    request, response, Formats.withData(page, PATH, RdfText.write(quads, Representation.JSON_LD)));
        } else {
            HttpReply.send(request, response, Formats.contentType(as), RdfText.write(quads, as));
        }
    }

    private String page(Visit visit, DatasetStatistics.Counts counts) {
        Layout layout = Layout.of(visit);
        Html html = layout.open(visit.text("dataset.title"));
        html.element("h1", visit.text("dataset.title"))
                .element("p", visit.text("dataset.description"), "class", "lead");
        html.element("p", visit.text("dataset.size", counts.triples(), counts.subjects()));
        html.open("p").text(visit.text("dataset.endpoint") + " ").element("code", "/simpul/sparql");
        html.text(" · " + visit.text("dataset.space") + " ")
                .element("code", settings.iris().base())
                .close("p");
        table(html, visit, "dataset.classes", counts.classes());
        table(html, visit, "dataset.properties", counts.properties());
        html.open("p", "class", "downloads").text(visit.text("linked.formats"));
        Representation.ofRdf()
                .forEach(one -> html.text(" ")
                        .element("a", one.title(), "href", PATH + "." + one.ending(), "type", one.mediaType()));
        return layout.close(html.close("p"));
    }

    private void table(Html html, Visit visit, String heading, SortedMap<String, Long> counts) {
        html.element("h2", visit.text(heading)).open("table").open("tbody");
        counts.forEach((iri, number) -> {
            Node term = NodeFactory.createURI(iri);
            String name = terms.name(term, visit.tongue()).orElseGet(() -> RdfText.shortened(iri));
            html.open("tr").open("th", "scope", "row");
            html.element("a", name, "href", OntologyRoom.path(term, visit).orElse(iri));
            html.close("th")
                    .element("td", visit.text("dataset.number", number), "class", "number")
                    .close("tr");
        });
        html.close("tbody").close("table");
    }
}
