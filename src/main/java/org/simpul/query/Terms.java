package org.simpul.query;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;

/** IRIs as users write and read them. */
public final class Terms {

    private static final Map<String, String> PREFIXES = Map.of(
            "tc", Simpul.NS,
            "id", Iris.DEFAULT_BASE,
            "skos", External.SKOS_NS,
            "org", External.ORG_NS,
            "prov", External.PROV_NS,
            "dcterms", External.DCTERMS_NS,
            "rdf", External.RDF_NS);

    private Terms() {}

    /** The IRI that is written {@code <…>}, {@code https://…} or with a known prefix; empty where it is none of these. */
    public static Optional<Node> iri(String text) {
        if (text.startsWith("<") && text.endsWith(">")) {
            return Optional.of(NodeFactory.createURI(text.substring(1, text.length() - 1)));
        }
        if (text.matches("(https?://|urn:)\\S+")) {
            return Optional.of(NodeFactory.createURI(text));
        }
        int colon = text.indexOf(':');
        String base = colon < 0 ? null : PREFIXES.get(text.substring(0, colon));
        return base == null || text.contains(" ")
                ? Optional.empty()
                : Optional.of(NodeFactory.createURI(base + text.substring(colon + 1)));
    }

    /** A term for the eye: IRIs with a prefix, literals by their text alone. */
    public static String show(Node term) {
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm();
        }
        if (!term.isURI()) {
            return "_:" + term.getBlankNodeLabel();
        }
        String iri = term.getURI();
        return PREFIXES.entrySet().stream()
                .filter(e -> iri.startsWith(e.getValue())
                        && iri.length() > e.getValue().length())
                .findFirst()
                .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
                .orElse(iri);
    }

    /** Whether a term is a number, which tables align right. */
    public static boolean isNumber(Node term) {
        return term.isLiteral()
                && (XSDDatatype.XSDinteger.equals(term.getLiteralDatatype())
                        || XSDDatatype.XSDdecimal.equals(term.getLiteralDatatype()));
    }
}
