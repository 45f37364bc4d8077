package org.simpul.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.simpul.text.Language;

/** Short texts beside a claim that they tempt a reader to make and do not make: denied, planned, of the neighbouring clause, the wrong way round. None may be asserted. */
class TrapsTest {

    private static final Path FOLDER = Path.of("src/test/resources/traps");
    private static final int LEAST = 130;
    private static final int PREDICATES = 24;
    private static final int LEAST_OF_A_PREDICATE = 3;
    private static final double LEAST_KNOWN = 0.95;

    private record Trap(Language language, String kind, String text, Written wrong, String why) {}

    @TestFactory
    Stream<DynamicTest> noneIsAsserted() throws IOException {
        return traps().stream()
                .map(trap -> DynamicTest.dynamicTest(trap.wrong() + ": " + trap.text(), () -> {
                    List<Claim> asserted = asserted(trap);
                    assertThat(asserted)
                            .as(
                                    "%s; asserted in «%s»: %s",
                                    trap.why(),
                                    trap.text(),
                                    asserted.stream().map(TrapsTest::shown).toList())
                            .noneMatch(trap.wrong()::says);
                }));
    }

    /** A trap is worth nothing where the reader does not even see the things it is about. */
    @Test
    void theirThingsAreSeen() throws Exception {
        long seen = 0;
        for (Trap trap : traps()) {
            boolean known = trap.wrong().isAboutThingsOf(Written.read(trap.text(), trap.language()));
            seen += known ? 1 : 0;
            if (!known) {
                System.out.println("not seen: " + trap.wrong() + " in " + trap.text());
            }
        }
        assertThat((double) seen / traps().size()).isGreaterThanOrEqualTo(LEAST_KNOWN);
    }

    @Test
    void thereAreEnoughOfEveryPredicateAndLanguage() throws IOException {
        assertThat(traps()).hasSizeGreaterThanOrEqualTo(LEAST);
        for (Language language : Set.of(Language.INDONESIAN, Language.ENGLISH)) {
            TreeMap<String, Long> counts = traps().stream()
                    .filter(t -> t.language() == language)
                    .collect(Collectors.groupingBy(t -> t.wrong().predicate(), TreeMap::new, Collectors.counting()));
            assertThat(counts).hasSize(PREDICATES);
            assertThat(counts.values()).allMatch(n -> n >= LEAST_OF_A_PREDICATE);
        }
    }

    private static List<Claim> asserted(Trap trap) throws Exception {
        return Written.read(trap.text(), trap.language()).claims().stream()
                .filter(c -> c.factuality() == Factuality.ASSERTED)
                .toList();
    }

    private static String shown(Claim claim) {
        return claim.subject().name() + " " + claim.predicate() + " " + Reader.object(claim.object()) + " by "
                + claim.rule();
    }

    private static List<Trap> traps() throws IOException {
        return Stream.concat(read("id.tsv", Language.INDONESIAN), read("en.tsv", Language.ENGLISH))
                .toList();
    }

    private static Stream<Trap> read(String file, Language language) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Trap(language, cells[0], cells[1], Written.of(cells[2]), cells[3]));
    }
}
