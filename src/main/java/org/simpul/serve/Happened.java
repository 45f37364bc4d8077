package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** What happened or holds, as the graph records it beside the claims: who took part, acted or belonged, when and where, and the sentences that it rests on. */
final class Happened {

    private static final Part WHEN = new Part("thing.when", Simpul.PERIOD);
    private static final Part AFTER = new Part("claim.after", Simpul.ATTRIBUTED_TO);

    private static final Map<Kind, List<Part>> PARTS = Map.of(
            Kind.EVENT,
            List.of(new Part("record.participants", Simpul.PARTICIPANT), WHEN),
            Kind.ACTION,
            List.of(
                    new Part("record.actor", Simpul.ACTOR),
                    new Part("record.act", Simpul.ACTION_KIND),
                    new Part("record.instrument", Simpul.INSTRUMENT),
                    WHEN),
            Kind.MEMBERSHIP,
            List.of(
                    new Part("record.member", External.ORG_MEMBER),
                    new Part("record.role", External.ORG_ROLE),
                    new Part("record.institution", External.ORG_ORGANIZATION),
                    WHEN),
            Kind.FIGURE,
            List.of(
                    new Part("record.qualifier", Simpul.QUALIFIER),
                    new Part("thing.value", Simpul.VALUE),
                    new Part("record.unit", Simpul.UNIT),
                    new Part("thing.measure", Simpul.MEASURE),
                    new Part("record.place", Simpul.PLACE),
                    WHEN,
                    AFTER,
                    new Part("thing.document", External.WAS_DERIVED_FROM)));

    private final Reading reading;
    private final Node thing;
    private final List<Said> claims;

    Happened(Reading reading, Node thing) {
        this.reading = reading;
        this.thing = thing;
        this.claims = new ClaimReader(reading).behind(thing);
    }

    /** A part of what is recorded: the key of its words, and the property that gives it. */
    private record Part(String key, Node property) {}

    /** The claims that it rests on. */
    List<Said> claims() {
        return claims;
    }

    /** Whether anything of this sort is recorded of the thing. */
    boolean isKnown() {
        return !claims.isEmpty()
                || parts().stream()
                        .anyMatch(part -> reading.objects(thing, part.property())
                                .findAny()
                                .isPresent());
    }

    /** Writes the parts that are known, with their names, then the sentences. */
    void write(Html html) {
        html.open("dl", "class", "parts");
        parts().forEach(part -> part(html, part));
        html.close("dl");
        claims.forEach(said -> claim(html, said));
        List<Said.Passage> own = new ClaimReader(reading).passages(thing);
        if (!own.isEmpty()) {
            Node document = reading.object(thing, External.WAS_DERIVED_FROM).orElse(thing);
            quotes(
                    html,
                    own,
                    document,
                    reading.objects(thing, Simpul.ATTRIBUTED_TO).toList());
        }
    }

    private List<Part> parts() {
        return PARTS.getOrDefault(reading.names().kind(thing), List.of());
    }

    private void part(Html html, Part part) {
        List<Node> values = reading.objects(thing, part.property()).toList();
        if (values.isEmpty()) {
            return;
        }
        html.element("dt", reading.visit().text(part.key())).open("dd");
        Things things = new Things(reading, html);
        if (part.property().equals(Simpul.PERIOD)) {
            things.periods(values);
        } else {
            things.links(values.stream()
                    .sorted(Comparator.comparing(reading.names()::text))
                    .toList());
        }
        html.close("dd");
    }

    private void claim(Html html, Said said) {
        html.open("section", "class", "behind").open("p", "class", "small soft");
        html.text(reading.visit().text("claim.kind") + ": ");
        new Things(reading, html).link(said.claim()).factuality(said.factuality());
        html.close("p");
        html.open("ul", "class", "quotes");
        new Things(reading, html).sentences(said);
        html.close("ul");
        html.close("section");
    }

    private void quotes(Html html, List<Said.Passage> passages, Node document, List<Node> sources) {
        html.open("ul", "class", "quotes");
        for (Said.Passage passage : passages) {
            html.open("li");
            new Things(reading, html).quote(passage, document, sources);
            html.close("li");
        }
        html.close("ul");
    }
}
