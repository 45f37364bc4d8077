package org.simpul.serve;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;

/** The plain page of any thing: what the dataset says of it and what points to it, as tables, with the passages next to it. */
final class PropertyTable implements HtmlDescription {

    /** How many values of one property are listed. */
    private static final int MOST_VALUES = 200;

    private final Iris iris;
    private final Terminology terms;

    /** Pages of things whose identifiers begin so, in words of this ontology. */
    PropertyTable(Iris iris, Terminology terms) {
        this.iris = iris;
        this.terms = terms;
    }

    @Override
    public Optional<String> page(Description description, Visit visit) {
        return Optional.of(new Sheet(description, visit).html());
    }

    /** One page in the making. */
    private final class Sheet {

        private final Description description;
        private final Visit visit;
        private final ThingNames names;
        private final Set<String> listed = new LinkedHashSet<>();

        Sheet(Description description, Visit visit) {
            this.description = description;
            this.visit = visit;
            this.names = new ThingNames(description, terms, visit.tongue());
        }

        String html() {
            Layout layout = Layout.of(visit);
            String name = names.of(description.thing());
            Html html = layout.open(name);
            html.element("h1", name).open("p");
            html.element("code", description.thing().getURI(), "class", "iri").close("p");
            table(html, "linked.said", description.own().toList(), Quad::getObject);
            passages(html);
            List<Quad> incoming = description.quads().stream()
                    .filter(quad -> quad.getObject().equals(description.thing()))
                    .toList();
            table(html, "linked.pointing", incoming, Quad::getSubject);
            content(html);
            if (description.cut()) {
                html.element("p", visit.text("linked.cut", Describer.MOST_INCOMING, Describer.MOST_CLAIMS));
            }
            formats(html);
            return layout.close(html);
        }

        /** What a graph holds, by its subjects; of other things nothing. */
        private void content(Html html) {
            Set<Node> subjects = description.quads().stream()
                    .filter(quad -> quad.getGraph().equals(description.thing())
                            && quad.getSubject().isURI())
                    .map(Quad::getSubject)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(NodeCmp::compareRDFTerms)));
            if (!subjects.isEmpty() && !listed.contains("linked.said")) {
                html.element("h2", visit.text("linked.content"))
                        .element(
                                "p",
                                visit.text(
                                        "linked.statements", description.quads().size(), subjects.size()))
                        .open("ul");
                values(html, subjects);
                html.close("ul");
            }
        }

        private void table(Html html, String heading, List<Quad> quads, Function<Quad, Node> value) {
            if (quads.isEmpty()) {
                return;
            }
            listed.add(heading);
            html.element("h2", visit.text(heading))
                    .open("table", "class", "properties")
                    .open("tbody");
            Map<Node, Set<Node>> rows = new TreeMap<>(Comparator.comparing(Node::getURI));
            quads.forEach(quad -> rows.computeIfAbsent(
                            quad.getPredicate(), property -> new TreeSet<>(NodeCmp::compareRDFTerms))
                    .add(value.apply(quad)));
            rows.forEach((property, values) -> row(html, property, values));
            html.close("tbody").close("table");
        }

        private void row(Html html, Node property, Set<Node> values) {
            html.open("tr").open("th", "scope", "row");
            link(html, property);
            html.close("th").open("td").open("ul");
            values(html, values);
            html.close("ul").close("td").close("tr");
        }

        private void values(Html html, Collection<Node> values) {
            values.stream().limit(MOST_VALUES).forEach(value -> {
                html.open("li");
                value(html, value);
                html.close("li");
            });
            if (values.size() > MOST_VALUES) {
                html.element("li", visit.text("linked.more", values.size() - MOST_VALUES));
            }
        }

        private void value(Html html, Node value) {
            if (value.isURI()) {
                link(html, value);
            } else if (!value.isLiteral()) {
                html.element("code", "[ ]");
            } else if (value.getLiteralLanguage().isEmpty()) {
                html.element("span", value.getLiteralLexicalForm());
            } else {
                html.element("span", value.getLiteralLexicalForm(), "lang", value.getLiteralLanguage())
                        .text(" ")
                        .element("small", value.getLiteralLanguage());
            }
        }

        /** A link where the thing has an address here or on the web; else its name alone, for an IRI of another scheme may do anything. */
        private void link(Html html, Node node) {
            String iri = node.getURI();
            Optional<String> here =
                    LinkedData.path(iris, node).map(visit::link).or(() -> OntologyRoom.path(node, visit));
            if (here.isPresent()) {
                html.element("a", names.of(node), "href", here.get());
            } else if (iri.startsWith("https://") || iri.startsWith("http://")) {
                html.element("a", names.of(node), "href", iri, "rel", "external nofollow");
            } else {
                html.element("code", iri);
            }
        }

        private void passages(Html html) {
            List<Node> passages = description.quads().stream()
                    .filter(quad -> quad.getPredicate().equals(Simpul.QUOTE))
                    .map(Quad::getSubject)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (passages.isEmpty()) {
                return;
            }
            html.element("h2", visit.text("linked.passages")).open("ul", "class", "passages");
            passages.forEach(passage -> passage(html, passage));
            html.close("ul");
        }

        private void passage(Html html, Node passage) {
            html.open("li");
            names.values(passage, Simpul.QUOTE)
                    .forEach(quote ->
                            html.element("q", quote.getLiteralLexicalForm(), "lang", quote.getLiteralLanguage()));
            html.text(" ");
            names.values(passage, External.HAS_SOURCE).forEach(document -> link(html, document));
            names.values(passage, Simpul.PAGE)
                    .forEach(page -> html.text(", " + visit.text("linked.page") + " " + page.getLiteralLexicalForm()));
            html.open("ul");
            description.quads().stream()
                    .filter(quad -> quad.getObject().equals(passage)
                            && quad.getPredicate().equals(Simpul.EVIDENCE))
                    .map(Quad::getSubject)
                    .distinct()
                    .forEach(claim -> {
                        html.open("li");
                        link(html, claim);
                        html.close("li");
                    });
            html.close("ul").close("li");
        }

        private void formats(Html html) {
            String path = LinkedData.path(iris, description.thing()).orElseThrow();
            html.open("p").text(visit.text("linked.formats"));
            Representation.ofRdf()
                    .forEach(one -> html.text(" ")
                            .element(
                                    "a",
                                    one.title(),
                                    "href",
                                    path + "." + one.ending(),
                                    "type",
                                    one.mediaType(),
                                    "rel",
                                    "alternate"));
            html.close("p");
        }
    }
}
