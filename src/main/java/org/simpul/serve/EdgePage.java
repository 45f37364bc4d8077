package org.simpul.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.Simpul;

/** What stands behind an edge: {@code /network/edge?source=…&relation=…&target=…} shows each passage that says it, or that denies or only plans it, with the way to its document. */
final class EdgePage implements Page {

    /** Where it is. */
    static final String PATH = "/network/edge";

    /** The address of an edge's page. */
    static String address(Visit visit, String source, String relation, String target) {
        return visit.link(PATH, "source", source, "relation", relation, "target", target);
    }

    /** The address of the page of a relation of this ontology between two things. */
    static String address(Visit visit, Said.Triad edge) {
        String relation = edge.relation().getURI().substring(Simpul.NS.length());
        return address(visit, edge.subject().getURI(), relation, edge.object().getURI());
    }

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Optional<String> source = visit.parameter("source").filter(EdgePage::isIri);
        Optional<String> target = visit.parameter("target").filter(EdgePage::isIri);
        Optional<String> relation = visit.parameter("relation").filter(name -> name.matches("[A-Za-z]+"));
        if (source.isEmpty() || target.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        List<Said> claims = Said.of(
                reading.ask("claims-between", "one", source.get(), "other", target.get(), "relation", relation.get()));
        return claims.isEmpty()
                ? Optional.empty()
                : Reply.html(page(
                        reading,
                        new Said.Triad(
                                NodeFactory.createURI(source.get()),
                                Simpul.term(relation.get()),
                                NodeFactory.createURI(target.get())),
                        claims));
    }

    private static boolean isIri(String text) {
        return text.matches("https?://[^\\s<>\"{}|\\\\^`]+");
    }

    private static String page(Reading reading, Said.Triad edge, List<Said> claims) {
        Layout layout = Layout.of(reading.visit(), View.NETWORK);
        Html html = layout.open(sentence(reading, edge)).open("article", "id", "edge");
        html.element("h1", sentence(reading, edge));
        html.open("p");
        new Things(reading, html).link(edge.subject()).text(" · ").link(edge.object());
        html.close("p");
        claims.forEach(claim -> claim(html, reading, edge, claim));
        html.close("article");
        return layout.close(html);
    }

    /** What an edge says, in words. */
    static String sentence(Reading reading, Said.Triad edge) {
        Names names = reading.names();
        return names.text(edge.subject()) + " – " + names.text(edge.relation()) + " – " + names.text(edge.object());
    }

    private static void claim(Html html, Reading reading, Said.Triad edge, Said claim) {
        Things things = new Things(reading, html);
        html.open("section", "class", "behind");
        if (!claim.triple().equals(edge)) {
            html.element("p", sentence(reading, claim.triple()), "class", "small soft");
        }
        claim.passages().forEach(passage -> things.quote(passage, claim.document(), claim.sources()));
        html.open("p", "class", "small soft").text(remarks(reading, claim));
        things.factuality(claim.factuality());
        html.close("p").close("section");
    }

    /** When, and how sure. */
    private static String remarks(Reading reading, Said claim) {
        Visit visit = reading.visit();
        String when = reading.spans().words(claim.periods(), visit.tongue());
        return (when.isEmpty() ? visit.text("network.no-time") : when)
                + claim.confidence()
                        .map(c -> " · " + visit.text("network.sure", c))
                        .orElse("");
    }
}
