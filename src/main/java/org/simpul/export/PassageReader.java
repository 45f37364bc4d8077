package org.simpul.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Reads the passages behind the edges of a network. */
public final class PassageReader {

    private static final Comparator<EdgePassage> ORDER = Comparator.comparing(EdgePassage::title)
            .thenComparing(EdgePassage::document)
            .thenComparing(passage -> passage.page().orElse(0))
            .thenComparing(EdgePassage::quote)
            .thenComparing(EdgePassage::claim);

    private final LabelReader labels;
    private final StatementReader statements;

    /** A reader of the union of a store's graphs, which must stay open while it reads. */
    public PassageReader(Graph graph) {
        this.labels = new LabelReader(graph);
        this.statements = new StatementReader(graph);
    }

    /** The passages of each edge, by the edge's id; sorted by title, page and text. */
    public Map<String, List<EdgePassage>> of(Network network) {
        Map<String, List<EdgePassage>> passages = new LinkedHashMap<>();
        for (NetworkEdge edge : network.edges()) {
            passages.put(
                    edge.id(),
                    edge.claims().stream()
                            .flatMap(this::passages)
                            .distinct()
                            .sorted(ORDER)
                            .toList());
        }
        return passages;
    }

    private Stream<EdgePassage> passages(String iri) {
        Node claim = NodeFactory.createURI(iri);
        return statements.objects(claim, External.WAS_DERIVED_FROM).stream()
                .filter(Node::isURI)
                .flatMap(document -> statements.objects(claim, Simpul.EVIDENCE).stream()
                        .flatMap(passage -> passage(iri, document, passage)));
    }

    private Stream<EdgePassage> passage(String claim, Node document, Node passage) {
        String title = labels.texts(document, External.TITLE).stream()
                .findFirst()
                .orElseGet(() -> LabelReader.lastPart(document.getURI()));
        return labels.texts(passage, Simpul.QUOTE).stream()
                .map(quote -> new EdgePassage(claim, document.getURI(), title, page(passage), quote));
    }

    private OptionalInt page(Node passage) {
        return statements.objects(passage, Simpul.PAGE).stream()
                .filter(page -> page.isLiteral() && page.getLiteralValue() instanceof Number)
                .mapToInt(page -> ((Number) page.getLiteralValue()).intValue())
                .min();
    }
}
