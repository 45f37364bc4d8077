package org.simpul.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsColumnsAndNumbers() {
        Answer.Rows rows = rows(
                List.of("name", "count"),
                row("'Bali Process'@en", "3"),
                row("<https://w3id.org/simpul/id/igo/iom>", "12"));
        assertThat(new TextTable(80).format(rows)).isEqualTo("""
                        name          count
                        ------------  -----
                        Bali Process      3
                        id:igo/iom       12
                        """);
    }

    @Test
    void breaksLongCellsBetweenWords() {
        Answer.Rows rows = rows(List.of("a", "b"), row("'x'", "'satu dua tiga empat lima'"));
        assertThat(new TextTable(16).format(rows)).isEqualTo("""
                        a  b
                        -  -------------
                        x  satu dua tiga
                           empat lima
                        """);
    }

    @Test
    void openCellsStayEmpty() {
        Answer.Rows rows =
                new Answer.Rows(List.of("a", "b"), List.of(List.of(Optional.empty(), Optional.of(SSE.parseNode("1")))));
        assertThat(new TextTable(16).format(rows)).endsWith("   1\n");
    }

    private static List<Optional<Node>> row(String... terms) {
        return List.of(terms).stream().map(SSE::parseNode).map(Optional::of).toList();
    }

    @SafeVarargs
    private static Answer.Rows rows(List<String> columns, List<Optional<Node>>... rows) {
        return new Answer.Rows(columns, List.of(rows));
    }
}
