package org.simpul.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Jena's terms as RDF4J's. The terms used last are kept, since most stand in many quads. Not safe for use by several threads. */
final class RdfValues {

    private static final int KEPT = 50_000;

    private final ValueFactory factory = SimpleValueFactory.getInstance();
    private final Map<Node, String> blankNames;
    private final Map<Node, Value> recent = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Value> eldest) {
            return size() > KEPT;
        }
    };

    /** Terms under which blank nodes have these names. */
    RdfValues(Map<Node, String> blankNames) {
        this.blankNames = blankNames;
    }

    /** A quad as a statement; in its graph where {@code named}, unless that is the default graph. */
    Statement statement(Quad quad, boolean named) {
        Resource subject = (Resource) value(quad.getSubject());
        IRI predicate = (IRI) value(quad.getPredicate());
        Value object = value(quad.getObject());
        return named && !quad.isDefaultGraph()
                ? factory.createStatement(subject, predicate, object, (Resource) value(quad.getGraph()))
                : factory.createStatement(subject, predicate, object);
    }

    Value value(Node node) {
        Value known = recent.get(node);
        if (known == null) {
            known = create(node);
            recent.put(node, known);
        }
        return known;
    }

    private Value create(Node node) {
        if (node.isURI()) {
            return factory.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return factory.createBNode(blankNames.get(node));
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        throw new IllegalArgumentException("this term cannot be written in RDF 1.1: " + node);
    }

    private Literal literal(Node node) {
        String text = node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        return language == null || language.isEmpty()
                ? factory.createLiteral(text, factory.createIRI(node.getLiteralDatatypeURI()))
                : factory.createLiteral(text, language);
    }
}
