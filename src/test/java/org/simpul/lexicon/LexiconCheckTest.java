package org.simpul.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.lexicon.LexiconFinding.Kind;

final class LexiconCheckTest {

    private static final String ENTRIES = """
            @base <https://w3id.org/simpul/id/> .
            @prefix tc: <https://w3id.org/simpul/ontology#> .
            @prefix lex: <https://w3id.org/simpul/lexicon#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <state/indonesia> a tc:State ; skos:prefLabel "Indonesia"@en , "Indonesia"@id .
            <body/one> a tc:NationalBody ; skos:prefLabel "Task Force"@en , "Gugus Tugas"@id ; skos:altLabel "TF"@en ; lex:state <state/indonesia> .
            <body/two> a tc:NationalBody ; skos:prefLabel "task force"@en ; skos:altLabel "tf"@en ; lex:state <body/one> ; lex:parent <body/none> ; lex:topic tc:Astrology .
            <body/three> a tc:NationalBody ; skos:prefLabel "Badan"@id ; skos:altLabel "B-Badan"@id ; lex:ambiguous "B-Badan"@id , "Stray"@id .
            <body/four> a tc:NationalBody ; skos:prefLabel "Four"@en , "Empat"@id ; skos:altLabel "B-Badan"@id ; lex:ambiguous "B-Badan"@id .
            """;

    @TempDir
    private Path ontology;

    @BeforeEach
    void copy() throws IOException {
        Path own = Path.of("ontology");
        try (Stream<Path> files = Files.walk(own, 2)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                Path copy = ontology.resolve(own.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(ontology.resolve("lexicon/bodies.ttl"), ENTRIES);
    }

    @Test
    void theOwnOntologyHasNoErrors() {
        assertThat(LexiconCheck.check(Path.of("ontology")))
                .filteredOn(f -> f.kind().isError())
                .isEmpty();
    }

    @Test
    void labelsOfSeveralEntriesAreErrorsUnlessMarkedOnAll() {
        assertThat(of(Kind.UNMARKED_DUPLICATE)).containsExactly("\"Task Force\"  body/one, body/two");
        assertThat(of(Kind.AMBIGUOUS_LABEL)).containsExactly("\"B-Badan\"  body/four", "\"B-Badan\"  body/three");
        assertThat(of(Kind.STRAY_AMBIGUITY)).containsExactly("\"Stray\"  body/three");
    }

    @Test
    void referencesMustLeadSomewhere() {
        assertThat(of(Kind.DANGLING_REFERENCE))
                .contains("body/two  lex:parent body/none", "body/two  lex:state body/one, which is no state");
        assertThat(of(Kind.UNKNOWN_TOPIC)).containsExactly("body/two  lex:topic Astrology");
    }

    @Test
    void languagesWithoutALabelAreWarnings() {
        assertThat(of(Kind.NO_ENGLISH_LABEL)).containsExactly("body/three");
        assertThat(of(Kind.NO_INDONESIAN_LABEL)).containsExactly("body/two");
        assertThat(Kind.NO_ENGLISH_LABEL.isError()).isFalse();
    }

    @Test
    void anEntryOfTwoFilesIsAnError() throws IOException {
        Files.writeString(ontology.resolve("lexicon/more.ttl"), ENTRIES.substring(0, ENTRIES.indexOf("<body/one>")));
        assertThat(of(Kind.REPEATED_ENTRY)).containsExactly("state/indonesia");
    }

    @Test
    void everyUnreadableLexiconFileIsNamed() throws IOException {
        Files.writeString(ontology.resolve("lexicon/one.ttl"), "<a> <b>");
        Files.writeString(ontology.resolve("lexicon/two.ttl"), "@prefix");
        assertThat(of(Kind.UNREADABLE))
                .hasSize(2)
                .anyMatch(f -> f.contains("one.ttl"))
                .anyMatch(f -> f.contains("two.ttl"));
    }

    @Test
    void aWrongPatternFileIsNamed() throws IOException {
        Files.writeString(ontology.resolve("frames/partOf.yaml"), "predicate: partOf\npattern: []\n");
        assertThat(of(Kind.UNREADABLE)).singleElement().asString().contains("partOf.yaml");
    }

    @Test
    void framesWithoutExamplesAndUnusedListsAreWarnings() throws IOException {
        Files.writeString(ontology.resolve("frames/partOf.yaml"), """
                predicate: partOf
                subject: [Institution]
                object: [Institution]
                patterns:
                  - {id: a, language: en, match: "<S> belongs to <O>"}
                  - {id: b, language: id, match: "<S> bagian dari <O>"}
                examples:
                  - {language: en, text: "The unit belongs to the office.", claims: ["unit | office"]}
                """);
        Files.writeString(
                ontology.resolve("frames/_macros.yaml"),
                Files.readString(ontology.resolve("frames/_macros.yaml")) + "\n  lonely_list: [alone]\n");
        assertThat(of(Kind.FRAME_WITHOUT_EXAMPLE)).containsExactly("partOf  (id)");
        assertThat(of(Kind.UNUSED_MACRO)).contains("@lonely_list").doesNotContain("@be_id");
    }

    @Test
    void whatIsNeverMetIsNamed() {
        Lexicon lexicon = Lexicon.load(ontology);
        assertThat(LexiconCheck.unused(lexicon, List.of("state/indonesia", "body/one", "body/four")))
                .extracting(LexiconFinding::what)
                .containsExactly("body/three", "body/two");
        assertThat(LexiconCheck.idleNames(lexicon, List.of()))
                .hasSameSizeAs(
                        lexicon.names().stream().map(NameRule::id).distinct().toList());
        assertThat(LexiconCheck.idleFrames(
                        lexicon, lexicon.frames().stream().map(Frame::rule).toList()))
                .isEmpty();
    }

    private List<String> of(Kind kind) {
        return LexiconCheck.check(ontology).stream()
                .filter(f -> f.kind() == kind)
                .map(LexiconFinding::what)
                .toList();
    }
}
