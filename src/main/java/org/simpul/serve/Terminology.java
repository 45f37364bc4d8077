package org.simpul.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.simpul.graph.External;
import org.simpul.graph.Ontology;

/** The ontology as its files say, read when it is first asked for. Safe for use by several threads. */
final class Terminology {

    static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

    private static final Node VERSION = NodeFactory.createURI("http://www.w3.org/2002/07/owl#versionInfo");

    private final Path folder;
    private Graph read;

    /** The ontology of this folder. */
    Terminology(Path folder) {
        this.folder = folder;
    }

    /** Its statements with those of its alignments, not to be changed; none where the folder holds no ontology. */
    synchronized Graph graph() {
        if (read == null) {
            read = folder.resolve("simpul.ttl").toFile().isFile()
                    ? Ontology.load(folder).graph()
                    : GraphFactory.createDefaultGraph();
        }
        return read;
    }

    /** Its version, such as {@code 0.1.0}; empty where it tells none. */
    String version() {
        return graph()
                .find(Node.ANY, VERSION, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .findFirst()
                .orElse("");
    }

    /** The name of a term in this language, else in any; of the vocabularies of others those that the graph uses have names in the words of the pages. */
    Optional<String> name(Node term, Tongue tongue) {
        return text(term, External.PREF_LABEL, tongue)
                .or(() -> text(term, LABEL, tongue))
                .or(() -> Optional.of(term).filter(Node::isURI).flatMap(one -> tongue.find("terms", one.getURI())));
    }

    /** A text about a term in this language, else in any. */
    Optional<String> text(Node term, Node property, Tongue tongue) {
        List<Node> texts = graph().find(term, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .toList();
        return texts.stream()
                .filter(text -> text.getLiteralLanguage().equals(tongue.code()))
                .findFirst()
                .or(() -> texts.stream().min((a, b) -> a.toString().compareTo(b.toString())))
                .map(Node::getLiteralLexicalForm);
    }
}
