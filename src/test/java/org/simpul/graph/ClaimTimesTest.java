package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.simpul.mention.Edtf;

class ClaimTimesTest {

    private static final Iris IRIS = Iris.standard();
    private static final Node THING = IRIS.of("thing");

    @Test
    void severalTimesHaveOneStartAndOneEnd() {
        assertThat(values("2015", "2011/2013")).containsExactly("2015", "2011/2013", "2011-01-01", "2015-12-31");
    }

    @Test
    void oneOpenEndLeavesTheWholeOpen() {
        assertThat(values("2011/..", "2009")).containsExactly("2011/..", "2009", "2009-01-01");
        assertThat(values("../2014")).containsExactly("../2014", "2014-12-31");
    }

    @Test
    void noTimeLeavesNothing() {
        assertThat(values()).isEmpty();
    }

    /** The literals at a thing of these times, in the order in which they are written. */
    private static List<String> values(String... times) {
        List<Quad> quads = new ArrayList<>();
        new Periods(IRIS, new GraphSink(IRIS.of("document/x"), quads::add))
                .attach(THING, Arrays.stream(times).map(Edtf::parse).toList());
        return quads.stream()
                .filter(q -> q.getSubject().equals(THING) && q.getObject().isLiteral())
                .map(q -> q.getObject().getLiteralLexicalForm())
                .toList();
    }
}
