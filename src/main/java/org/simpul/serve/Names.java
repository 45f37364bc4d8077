package org.simpul.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;
import org.simpul.query.Terms;

/** What things and values are called in a language; each is looked up once. */
final class Names {

    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final Node INVERSE_OF = NodeFactory.createURI("http://www.w3.org/2002/07/owl#inverseOf");
    private static final Node SYMMETRIC = NodeFactory.createURI("http://www.w3.org/2002/07/owl#SymmetricProperty");
    private static final List<Node> NAMING =
            List.of(External.PREF_LABEL, NodeFactory.createURI(RDFS + "label"), External.TITLE, External.ALT_LABEL);

    private final Reading reading;
    private final Tongue tongue;
    private final MadeNames made;
    private final Map<Node, Name> known = new HashMap<>();
    private final Map<Node, Kind> kinds = new HashMap<>();

    Names(Reading reading, Tongue tongue) {
        this.reading = reading;
        this.tongue = tongue;
        this.made = new MadeNames(reading, this, tongue);
    }

    /**
     * A name.
     *
     * @param text the name
     * @param language its language's code, empty where it has none
     */
    record Name(String text, String language) {}

    /** What a thing is called, or how a value is written. */
    Name of(Node term) {
        Name name = known.get(term);
        if (name == null) {
            name = look(term);
            known.put(term, name);
        }
        return name;
    }

    /** The same, for the text alone. */
    String text(Node term) {
        return of(term).text();
    }

    /** What a page of a thing is called: its name, with what tells it from others of the same name: of a claim its document, of all else its kind. */
    String title(Node thing) {
        return new PageTitles(reading, this).of(thing);
    }

    /** All other names of a thing, sorted. */
    List<Name> others(Node thing) {
        Name main = of(thing);
        return Stream.of(External.PREF_LABEL, External.ALT_LABEL)
                .flatMap(property -> reading.objects(thing, property))
                .map(Names::name)
                .filter(name -> !name.text().equals(main.text()))
                .collect(Collectors.toMap(Name::text, name -> name, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Name::text))
                .toList();
    }

    /** The names that are made of what things consist of. */
    MadeNames made() {
        return made;
    }

    /** What sort of thing it is. */
    Kind kind(Node thing) {
        return kinds.computeIfAbsent(
                thing,
                node -> node.isLiteral()
                        ? Kind.OTHER
                        : Kind.of(reading.objects(node, External.TYPE)
                                .filter(Node::isURI)
                                .map(Node::getURI)
                                .collect(Collectors.toSet())));
    }

    /** The classes of this ontology that a thing belongs to. */
    Stream<Node> types(Node thing) {
        return reading.objects(thing, External.TYPE)
                .filter(type -> type.isURI() && type.getURI().startsWith(Simpul.NS));
    }

    /** The most special classes of this ontology that a thing belongs to: those without another of its classes below them. */
    List<Node> specialTypes(Node thing) {
        List<Node> types = types(thing).toList();
        Node below = NodeFactory.createURI(RDFS + "subClassOf");
        Set<Node> above =
                types.stream().flatMap(type -> reading.objects(type, below)).collect(Collectors.toSet());
        return types.stream().filter(type -> !above.contains(type)).toList();
    }

    /** What a relation is called when it is read from its object: the name of its inverse, its own where it is symmetric. */
    String backwards(Node relation) {
        if (isSymmetric(relation)) {
            return text(relation);
        }
        return Stream.concat(reading.objects(relation, INVERSE_OF), reading.subjects(INVERSE_OF, relation))
                .filter(Node::isURI)
                .findFirst()
                .map(this::text)
                .orElseGet(() -> "← " + text(relation));
    }

    /** Whether a relation says the same in both directions. */
    boolean isSymmetric(Node relation) {
        return reading.objects(relation, External.TYPE).anyMatch(SYMMETRIC::equals);
    }

    private Name look(Node term) {
        if (term.isLiteral()) {
            return literal(term);
        }
        Optional<String> file = kind(term) == Kind.DOCUMENT ? FileNames.title(reading, term) : Optional.empty();
        if (file.isPresent()) {
            return new Name(file.get(), "");
        }
        return NAMING.stream()
                .flatMap(property -> best(reading.objects(term, property).toList()).stream())
                .findFirst()
                .or(() -> made.of(term).map(text -> new Name(text, tongue.code())))
                .orElseGet(() -> new Name(Terms.show(term), ""));
    }

    /** The name in the wanted language, else one without a language, else the first by its text. */
    private Optional<Name> best(List<Node> labels) {
        return labels.stream()
                .filter(Node::isLiteral)
                .map(Names::name)
                .min(Comparator.comparing((Name name) -> !name.language().equals(tongue.code()))
                        .thenComparing(name -> !name.language().isEmpty())
                        .thenComparing(Name::text));
    }

    private Name literal(Node term) {
        boolean date = Stream.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth)
                .anyMatch(type -> type.equals(term.getLiteralDatatype()));
        if (date) {
            return new Name(Moments.words(term.getLiteralLexicalForm(), tongue), tongue.code());
        }
        return Terms.isNumber(term) ? new Name(Numbers.words(term, tongue), "") : name(term);
    }

    private static Name name(Node literal) {
        String language = literal.getLiteralLanguage();
        return new Name(literal.getLiteralLexicalForm(), language == null ? "" : language);
    }
}
