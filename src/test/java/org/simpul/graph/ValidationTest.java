package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final Path ONTOLOGY = Path.of("ontology");

    private final Validation validation = Validation.load(ONTOLOGY);
    private final Graph graph = graph();

    @Test
    void theFixtureConforms() {
        assertThat(validation.check(graph)).isEmpty();
    }

    @Test
    void groupsViolationsByShapeWithExamples() {
        List<Triple> evidence = graph.find(Node.ANY, Simpul.EVIDENCE, Node.ANY).toList();
        evidence.forEach(graph::delete);
        List<Validation.Finding> findings = validation.check(graph);
        assertThat(findings).extracting(Validation.Finding::shape).contains("Claim", "Figure");
        Validation.Finding claim = findings.stream()
                .filter(f -> f.shape().equals("Claim"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.count()).isEqualTo(4);
        assertThat(claim.examples()).hasSize(3);
        assertThat(claim.message()).contains("tc:evidence");
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Vocabulary vocabulary = Ontology.load(ONTOLOGY).vocabulary();
        new ClaimMapper(Iris.standard(), vocabulary).map(Fixture.extraction(), quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
