package org.simpul.serve;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The page of a claim: its parts, its sentences, what speaks against it, and its form in the graph. */
final class ClaimPage {

    private final Reading reading;
    private final Visit visit;
    private final Node claim;

    ClaimPage(Reading reading, Node claim) {
        this.reading = reading;
        this.visit = reading.visit();
        this.claim = claim;
    }

    String write() {
        Layout layout = Layout.of(visit);
        String title = reading.names().text(claim);
        Html html = layout.open(reading.names().title(claim));
        html.open("header", "class", "about claim").element("p", visit.text("claim.kind"), "class", "kind");
        html.element("h1", title).close("header");
        parts(html);
        sentences(html);
        against(html);
        html.element("h2", visit.text("claim.form"));
        html.element("pre", turtle(), "tabindex", "0");
        html.open("ul", "class", "downloads");
        for (String ending : List.of("ttl", "jsonld")) {
            reading.addresses()
                    .data(claim, ending)
                    .ifPresent(address -> html.open("li")
                            .element(
                                    "a",
                                    ending.equals("ttl") ? "Turtle" : "JSON-LD",
                                    "href",
                                    address,
                                    "rel",
                                    "nofollow")
                            .close("li"));
        }
        html.close("ul");
        return layout.close(html);
    }

    private void parts(Html html) {
        html.open("dl", "class", "parts");
        part(html, "thing.who", reading.objects(claim, External.SUBJECT).toList());
        part(html, "thing.relation", reading.objects(claim, External.PREDICATE).toList());
        part(html, "thing.whom", reading.objects(claim, External.OBJECT).toList());
        part(html, "claim.meant", reading.objects(claim, Simpul.FACTUALITY).toList());
        String periods =
                reading.spans().words(reading.objects(claim, Simpul.PERIOD).toList(), visit.tongue());
        words(html, "thing.when", Optional.of(periods).filter(text -> !text.isEmpty()));
        part(html, "claim.after", reading.objects(claim, Simpul.ATTRIBUTED_TO).toList());
        part(html, "claim.confidence", reading.objects(claim, Simpul.CONFIDENCE).toList());
        words(html, "claim.rule", reading.object(claim, Simpul.RULE).map(Node::getLiteralLexicalForm));
        part(
                html,
                "thing.document",
                reading.objects(claim, External.WAS_DERIVED_FROM).toList());
        html.close("dl");
    }

    private void part(Html html, String key, List<Node> values) {
        if (!values.isEmpty()) {
            html.element("dt", visit.text(key)).open("dd");
            new Things(reading, html).links(values);
            html.close("dd");
        }
    }

    private void words(Html html, String key, Optional<String> words) {
        words.ifPresent(text -> html.element("dt", visit.text(key)).element("dd", text));
    }

    private void sentences(Html html) {
        html.element("h2", visit.text("claim.sentences"));
        html.open("ul", "class", "quotes");
        Node document = reading.object(claim, External.WAS_DERIVED_FROM).orElse(claim);
        new ClaimReader(reading).passages(claim).forEach(passage -> {
            html.open("li");
            new Things(reading, html)
                    .quote(
                            passage,
                            document,
                            reading.objects(claim, Simpul.ATTRIBUTED_TO).toList());
            html.close("li");
        });
        html.close("ul");
    }

    private void against(Html html) {
        List<Node> conflicts = reading.subjects(Simpul.BETWEEN, claim)
                .flatMap(contradiction -> reading.objects(contradiction, Simpul.BETWEEN))
                .filter(other -> !other.equals(claim))
                .distinct()
                .toList();
        if (conflicts.isEmpty()) {
            return;
        }
        html.element("h2", visit.text("claim.against")).open("ul");
        for (Node other : conflicts) {
            reading.addresses()
                    .of(other)
                    .ifPresent(path -> html.open("li")
                            .element("a", reading.names().text(other), "href", visit.link(path))
                            .close("li"));
        }
        html.close("ul");
    }

    private String turtle() {
        Graph graph = GraphFactory.createDefaultGraph();
        reading.about(claim).forEach(graph::add);
        reading.objects(claim, Simpul.EVIDENCE)
                .forEach(passage -> reading.about(passage).forEach(graph::add));
        graph.getPrefixMapping()
                .setNsPrefix("tc", Simpul.NS)
                .setNsPrefix("id", reading.addresses().iris().base())
                .setNsPrefix("rdf", External.RDF_NS)
                .setNsPrefix("prov", External.PROV_NS)
                .setNsPrefix("oa", External.OA_NS)
                .setNsPrefix("edtf", External.EDTF_NS);
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
        return out.toString();
    }
}
