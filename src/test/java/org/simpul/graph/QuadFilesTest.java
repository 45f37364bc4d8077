package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadFilesTest {

    private static final Quad FIRST =
            SSE.parseQuad("(<https://e.org/g> <https://e.org/a> <https://e.org/p> 'baris\\nbaru \"é\"'@id)");
    private static final Quad SECOND = SSE.parseQuad("(<https://e.org/g> <https://e.org/b> <https://e.org/p> 1)");

    @TempDir
    Path folder;

    @Test
    void writesEachQuadOnceInOrder() throws IOException {
        Path file = folder.resolve("x.nq");
        QuadFiles.write(file, List.of(SECOND, FIRST, SECOND));
        assertThat(Files.readString(file))
                .isEqualTo(
                        "<https://e.org/a> <https://e.org/p> \"baris\\nbaru \\\"é\\\"\"@id <https://e.org/g> .\n"
                                + "<https://e.org/b> <https://e.org/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <https://e.org/g> .\n");
    }

    @Test
    void everyFormatReadsBack() throws IOException {
        for (String name : List.of("x.nq", "x.trig", "x.nq.gz", "x.TRIG.gz")) {
            Path file = folder.resolve(name);
            QuadFiles.write(file, List.of(FIRST, SECOND));
            assertThat(RdfFiles.union(file).contains(FIRST.asTriple())).as(name).isTrue();
            assertThat(RdfFiles.union(file).size()).isEqualTo(2);
        }
    }

    @Test
    void anUnknownEndingIsRefusedAndAnOldFileKept() throws IOException {
        Path file = Files.writeString(folder.resolve("x.nq"), "old");
        assertThatThrownBy(() -> QuadFiles.write(folder.resolve("x.doc"), List.of(FIRST)))
                .hasMessageContaining(".nq");
        Iterable<Quad> failing = () -> {
            throw new IllegalStateException("half way");
        };
        assertThatThrownBy(() -> QuadFiles.write(file, failing)).hasMessage("half way");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }
}
