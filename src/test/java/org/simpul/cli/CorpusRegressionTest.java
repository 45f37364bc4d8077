package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simpul.evaluate.DocumentScore;
import org.simpul.evaluate.Findings;
import org.simpul.evaluate.Gold;
import org.simpul.evaluate.ScoreText;
import org.simpul.evaluate.Scorer;

/**
 * Extracts the development corpus, the sample and the documents that serve for measuring alone, and compares the scores with the baseline; more than 0.01 below it is a failure. A change that is worth the
 * loss, or a gain to keep, renews the baseline: {@code mvn test -Dtest=CorpusRegressionTest -Dsimpul.corpus.renew=true}. With
 * {@code -Dsimpul.corpus.verbose=true} misses and extras of every document are printed.
 */
final class CorpusRegressionTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path BASELINE = RESOURCES.resolve("corpus-baseline.json");
    private static final Path NEGATIVES = RESOURCES.resolve("corpus-negatives.jsonl");

    /** Names of Indonesian documents, of the corpus and of the sample. */
    private static final Predicate<String> INDONESIAN =
            Pattern.compile("(id|02|04|06|08|09|11|13|15)-.*").asMatchPredicate();

    @Test
    void readsNoWorseThanTheBaseline() throws Exception {
        Map<String, DocumentScore> scores = scopes(scores());
        scores.put("measuring", measuring());
        if (Boolean.getBoolean("simpul.corpus.renew")) {
            CorpusBaseline.write(BASELINE, scores);
        }
        CorpusBaseline baseline = CorpusBaseline.read(BASELINE);
        scores.forEach((scope, score) -> System.out.println(baseline.line(scope, score)));
        List<String> shortfalls = new ArrayList<>(baseline.shortfalls("overall", scores.get("overall")));
        shortfalls.addAll(baseline.shortfalls("measuring", scores.get("measuring")));
        assertThat(shortfalls)
                .as(
                        "what is extracted from %s and data/sample; see `simpul evaluate --verbose`. If the loss is meant, renew the baseline with "
                                + "`mvn test -Dtest=CorpusRegressionTest -Dsimpul.corpus.renew=true` and say why in the commit",
                        RESOURCES.resolve("corpus"))
                .isEmpty();
    }

    /** The documents that no rule was written and no weight was fitted for. */
    private static DocumentScore measuring() {
        Path folder = RESOURCES.resolve("measuring");
        List<Gold> gold = Gold.readAll(folder.resolve("gold"));
        Findings findings =
                Findings.of(new GoldDocuments(gold, Home.find().ontology(), new PrintWriter(System.err, true))
                        .extract(List.of(folder.resolve("documents"))));
        Scorer scorer = new Scorer(findings);
        return Scorer.total(gold.stream()
                .map(g -> scorer.score(g, Gold.wrongClaims(folder.resolve("negatives.jsonl"), g.name())))
                .toList());
    }

    private static List<DocumentScore> scores() {
        List<Gold> gold = new ArrayList<>(Gold.readAll(RESOURCES.resolve("corpus-gold")));
        gold.addAll(Gold.readAll(Path.of("data/sample-gold")));
        Findings findings =
                Findings.of(new GoldDocuments(gold, Home.find().ontology(), new PrintWriter(System.err, true))
                        .extract(List.of(RESOURCES.resolve("corpus"), Path.of("data/sample"))));
        assertThat(gold).allMatch(g -> findings.hasDocument(g.name()), "has its document");
        Scorer scorer = new Scorer(findings);
        List<DocumentScore> scores = gold.stream()
                .map(g -> scorer.score(g, Gold.wrongClaims(NEGATIVES, g.name())))
                .toList();
        if (Boolean.getBoolean("simpul.corpus.verbose")) {
            System.out.print(ScoreText.head());
            scores.forEach(score -> System.out.print(ScoreText.row(score) + ScoreText.differences(score)));
            System.out.print(ScoreText.breakdown(Scorer.total(scores)));
        }
        return scores;
    }

    private static Map<String, DocumentScore> scopes(List<DocumentScore> scores) {
        Map<String, DocumentScore> scopes = new LinkedHashMap<>();
        scopes.put("overall", Scorer.total(scores));
        scopes.put("English", Scorer.total(select(scores, INDONESIAN.negate()).toList()));
        scopes.put("Indonesian", Scorer.total(select(scores, INDONESIAN).toList()));
        scopes.put(
                "corpus",
                Scorer.total(select(scores, name -> name.matches("(en|id)-.*")).toList()));
        scopes.put(
                "sample",
                Scorer.total(select(scores, name -> !name.matches("(en|id)-.*")).toList()));
        return scopes;
    }

    private static Stream<DocumentScore> select(List<DocumentScore> scores, Predicate<String> names) {
        return scores.stream().filter(score -> names.test(score.name()));
    }
}
