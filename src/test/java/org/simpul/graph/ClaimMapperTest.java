package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

class ClaimMapperTest {

    private static final Node INDONESIA = Iris.standard().of("state/indonesia");
    private static final Node BALI_PROCESS = Iris.standard().of("forum/bali-process");

    private final List<Quad> quads = new ClaimMapper(Iris.standard(), Fixture.vocabulary())
            .map(Fixture.extraction())
            .toList();
    private final DatasetGraph graph = dataset(quads);

    @Test
    void givesTheGoldenGraph() {
        DatasetGraph golden = DatasetGraphFactory.create();
        RDFDataMgr.read(golden, "src/test/resources/org/simpul/graph/golden.trig");
        assertThat(IsoMatcher.isomorphic(graph, golden))
                .as("the graph of the fixture:%n%s", written(quads, QuadFormat.TRIG))
                .isTrue();
    }

    @Test
    void quotesAreTheCodePointsBetweenTheirOffsets() {
        int[] points = Fixture.TEXT.codePoints().toArray();
        List<Node> passages = subjects(Simpul.QUOTE);
        assertThat(passages).hasSize(5).allSatisfy(passage -> {
            int start = Integer.parseInt(value(passage, Simpul.CHAR_START));
            int end = Integer.parseInt(value(passage, Simpul.CHAR_END));
            assertThat(new String(points, start, end - start)).isEqualTo(value(passage, Simpul.QUOTE));
        });
    }

    @Test
    void onlyAssertedClaimsStandAsPlainTriples() {
        assertThat(graph.contains(Node.ANY, INDONESIA, Simpul.term("memberOf"), BALI_PROCESS))
                .isTrue();
        assertThat(graph.contains(Node.ANY, BALI_PROCESS, Simpul.term("hasMember"), INDONESIA))
                .isTrue();
        assertThat(graph.contains(Node.ANY, Node.ANY, Simpul.term("ratified"), Node.ANY))
                .isFalse();
        assertThat(graph.contains(Node.ANY, Node.ANY, Simpul.term("partyTo"), Node.ANY))
                .isFalse();
    }

    @Test
    void anOpenIntervalHasNoEnd() {
        Node claim = graph.find(Node.ANY, Node.ANY, External.PREDICATE, Simpul.term("coChairOf"))
                .next()
                .getSubject();
        assertThat(value(claim, Simpul.START)).isEqualTo("2002-01-01");
        assertThat(graph.contains(Node.ANY, claim, Simpul.END, Node.ANY)).isFalse();
    }

    @Test
    void theSameQuadsInAnyOrderGiveTheSameBytes() {
        List<Quad> shuffled = new ArrayList<>(quads);
        Collections.shuffle(shuffled, new Random(7));
        for (QuadFormat format : QuadFormat.values()) {
            assertThat(written(shuffled, format)).isEqualTo(written(quads, format));
        }
    }

    @Test
    void noBlankNodes() {
        assertThat(written(quads, QuadFormat.NQUADS)).doesNotContain("_:").doesNotContain("\r");
    }

    private static String written(List<Quad> quads, QuadFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            QuadFiles.write(out, format, quads);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph dataset(List<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        return dataset;
    }

    private List<Node> subjects(Node predicate) {
        List<Node> found = new ArrayList<>();
        graph.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(q -> found.add(q.getSubject()));
        return found;
    }

    private String value(Node subject, Node predicate) {
        return graph.find(Node.ANY, subject, predicate, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }
}
