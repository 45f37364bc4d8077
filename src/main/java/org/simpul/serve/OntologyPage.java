package org.simpul.serve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The reference of the ontology, made from its files: every term with its names, what it means and how it hangs together with others. */
final class OntologyPage {

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final Node DEFINITION = NodeFactory.createURI(External.SKOS_NS + "definition");
    private static final Node DESCRIPTION = NodeFactory.createURI(External.DCTERMS_NS + "description");

    /** Properties that a section shows in its own way, or that say the same of every term. */
    private static final Set<Node> TOLD =
            Set.of(External.PREF_LABEL, Terminology.LABEL, DEFINITION, NodeFactory.createURI(RDFS + "isDefinedBy"));

    private final Terminology terms;
    private final Visit visit;

    /** The page of this ontology in the language of the visit. */
    OntologyPage(Terminology terms, Visit visit) {
        this.terms = terms;
        this.visit = visit;
    }

    /** What kind of term a section lists, in the order of the page. */
    private enum Kind {
        CLASS("Class"),
        OBJECT_PROPERTY("ObjectProperty"),
        DATATYPE_PROPERTY("DatatypeProperty"),
        ANNOTATION_PROPERTY("AnnotationProperty"),
        INDIVIDUAL("NamedIndividual");

        private final Node type;

        Kind(String name) {
            this.type = NodeFactory.createURI(OWL + name);
        }

        String word() {
            return "ontology." + name().toLowerCase(Locale.ROOT);
        }
    }

    String html() {
        Layout layout = Layout.of(visit, View.DOCS);
        Html html = layout.open(visit.text("ontology.title"));
        html.element("h1", visit.text("ontology.title"));
        about(html);
        contents(html);
        for (Kind kind : Kind.values()) {
            html.element("h2", visit.text(kind.word()), "id", id(kind));
            of(kind).forEach(term -> term(html, term));
        }
        return layout.close(html);
    }

    private void about(Html html) {
        Node ontology = NodeFactory.createURI(Simpul.NS.substring(0, Simpul.NS.length() - 1));
        terms.text(ontology, DESCRIPTION, visit.tongue()).ifPresent(text -> html.element("p", text, "class", "lead"));
        html.open("p").text(visit.text("ontology.namespace") + " ").element("code", Simpul.NS);
        html.text(" · " + visit.text("ontology.version", terms.version())).close("p");
        html.open("p", "class", "downloads").text(visit.text("linked.formats"));
        Representation.ofRdf()
                .forEach(one -> html.text(" ")
                        .element(
                                "a",
                                one.title(),
                                "href",
                                OntologyRoom.PATH + "." + one.ending(),
                                "type",
                                one.mediaType()));
        html.close("p");
        html.open("p")
                .element("a", visit.text("ontology.guide"), "href", visit.link("/docs/ontology"))
                .close("p");
    }

    private void contents(Html html) {
        html.open("nav", "aria-label", visit.text("ontology.contents")).open("dl", "class", "contents");
        for (Kind kind : Kind.values()) {
            html.open("dt")
                    .element("a", visit.text(kind.word()), "href", "#" + id(kind))
                    .close("dt")
                    .open("dd");
            list(html, of(kind));
            html.close("dd");
        }
        html.close("dl").close("nav");
    }

    private void term(Html html, Node term) {
        html.open("section", "id", local(term), "class", "term").open("h3");
        html.text(name(term) + " ").element("code", "tc:" + local(term)).close("h3");
        others(html, term);
        terms.text(term, DEFINITION, visit.tongue()).ifPresent(text -> html.element("p", text));
        html.open("dl", "class", "facts");
        facts(term).forEach((property, values) -> fact(html, property(property), values));
        backwards(term).forEach((key, values) -> fact(html, visit.text(key), values));
        html.close("dl").close("section");
    }

    /** Its names in the other languages. */
    private void others(Html html, Node term) {
        terms.graph().find(term, External.PREF_LABEL, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(label ->
                        !label.getLiteralLanguage().equals(visit.tongue().code()))
                .sorted(Comparator.comparing(Node::getLiteralLanguage))
                .forEach(label -> html.element(
                        "p", label.getLiteralLexicalForm(), "lang", label.getLiteralLanguage(), "class", "soft"));
    }

    private Map<Node, Set<Node>> facts(Node term) {
        Map<Node, Set<Node>> facts = new TreeMap<>(NodeCmp::compareRDFTerms);
        terms.graph().find(term, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !TOLD.contains(triple.getPredicate()))
                .forEach(triple -> facts.computeIfAbsent(triple.getPredicate(), p -> sorted())
                        .add(triple.getObject()));
        return facts;
    }

    /** What other terms say of this one. */
    private Map<String, Set<Node>> backwards(Node term) {
        Map<String, Set<Node>> found = new TreeMap<>();
        Map.of(
                        "subClassOf",
                        "ontology.narrower",
                        "subPropertyOf",
                        "ontology.narrower",
                        "domain",
                        "ontology.from",
                        "range",
                        "ontology.to")
                .forEach((property, word) -> {
                    Set<Node> subjects = terms.graph()
                            .find(Node.ANY, NodeFactory.createURI(RDFS + property), Node.ANY)
                            .filterKeep(triple -> members(triple.getObject()).contains(term))
                            .mapWith(Triple::getSubject)
                            .filterKeep(this::isTerm)
                            .toSet();
                    if (!subjects.isEmpty()) {
                        found.computeIfAbsent(word, w -> sorted()).addAll(subjects);
                    }
                });
        return found;
    }

    private void fact(Html html, String property, Collection<Node> values) {
        html.element("dt", property).open("dd");
        list(html, values.stream().flatMap(value -> members(value).stream()).toList());
        html.close("dd");
    }

    private void list(Html html, Collection<Node> values) {
        html.open("ul", "class", "plain");
        values.forEach(value -> {
            html.open("li");
            value(html, value);
            html.close("li");
        });
        html.close("ul");
    }

    private void value(Html html, Node value) {
        if (value.isLiteral()) {
            String language = value.getLiteralLanguage();
            html.element("span", value.getLiteralLexicalForm(), "lang", language.isEmpty() ? "zxx" : language);
        } else if (isTerm(value)) {
            html.element("a", name(value), "href", "#" + local(value));
        } else if (value.isURI()) {
            html.element("a", RdfText.shortened(value.getURI()), "href", value.getURI(), "rel", "external");
        } else {
            html.element("code", restriction(value));
        }
    }

    /** A datatype whose values have bounds, as {@code xsd:decimal, minInclusive 0.0, maxInclusive 1.0}. */
    private String restriction(Node datatype) {
        Stream<String> base = objects(datatype, "onDatatype").stream().map(node -> RdfText.shortened(node.getURI()));
        Stream<String> bounds = objects(datatype, "withRestrictions").stream()
                .flatMap(list -> GraphList.members(new GNode(terms.graph(), list)).stream())
                .flatMap(bound -> terms.graph().find(bound, Node.ANY, Node.ANY).toList().stream())
                .map(triple -> triple.getPredicate().getLocalName() + " "
                        + triple.getObject().getLiteralLexicalForm());
        return Stream.concat(base, bounds).collect(Collectors.joining(", "));
    }

    private List<Node> objects(Node subject, String property) {
        return terms.graph()
                .find(subject, NodeFactory.createURI(OWL + property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** The classes of a union, or the node itself. */
    private List<Node> members(Node node) {
        Optional<Node> union =
                node.isBlank() ? objects(node, "unionOf").stream().findFirst() : Optional.empty();
        return union.map(list -> GraphList.members(new GNode(terms.graph(), list)))
                .orElse(List.of(node));
    }

    private Collection<Node> of(Kind kind) {
        return terms.graph().find(Node.ANY, External.TYPE, kind.type).mapWith(Triple::getSubject).toList().stream()
                .filter(this::isTerm)
                .distinct()
                .sorted(Comparator.comparing((Node term) ->
                                name(term).toLowerCase(visit.tongue().locale()))
                        .thenComparing(Node::getURI))
                .toList();
    }

    private String property(Node property) {
        return visit.tongue()
                .find("ontology", "property." + property.getLocalName())
                .or(() -> terms.name(property, visit.tongue()))
                .orElseGet(() -> RdfText.shortened(property.getURI()));
    }

    private boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(Simpul.NS);
    }

    private String name(Node term) {
        return terms.name(term, visit.tongue()).orElseGet(() -> local(term));
    }

    private static String local(Node term) {
        return term.getURI().substring(Simpul.NS.length());
    }

    private static String id(Kind kind) {
        return "section-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Node> sorted() {
        return new TreeSet<>(NodeCmp::compareRDFTerms);
    }
}
