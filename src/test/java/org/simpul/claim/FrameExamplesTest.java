package org.simpul.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.simpul.document.SourceDocument;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.FrameExample;
import org.simpul.mention.Edtf;
import org.simpul.text.DocumentText;
import org.simpul.text.Fold;
import org.simpul.text.Language;
import org.simpul.text.Paragraph;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** Runs the sentences that stand beside the frames: each claim listed comes out as asserted, none of those under {@code not} does. */
class FrameExamplesTest {

    private static final Set<String> PREDICATES = Set.of(
            "memberOf",
            "coChairOf",
            "steeringGroupMemberOf",
            "partOf",
            "bodyOf",
            "locatedIn",
            "foundedBy",
            "foundedOn",
            "officialOf",
            "ratified",
            "signed",
            "adoptedBy",
            "adoptedOn",
            "adoptedIn",
            "inForceSince",
            "enacted",
            "complements",
            "addresses",
            "cooperatesWith",
            "metWith",
            "supports",
            "traffickingRole",
            "traffickingFlowTo",
            "tierRanking");
    private static final Set<String> SYMMETRIC = Set.of("cooperatesWith", "metWith");
    private static final Extractor EXTRACTOR = Extractor.load(Path.of("ontology"));

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return EXTRACTOR.lexicon().examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.predicate() + ": " + example.text(), () -> check(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyPredicateHasFramesAndExamplesInBothLanguages() {
        return PREDICATES.stream()
                .sorted()
                .map(predicate -> DynamicTest.dynamicTest(predicate, () -> {
                    assertThat(EXTRACTOR.lexicon().frames())
                            .as("frames of %s", predicate)
                            .extracting(Frame::predicate)
                            .contains(predicate);
                    assertThat(EXTRACTOR.lexicon().examples())
                            .as("languages of the examples of %s", predicate)
                            .filteredOn(e -> e.predicate().equals(predicate))
                            .extracting(FrameExample::language)
                            .contains("id", "en");
                }));
    }

    private static void check(FrameExample example) throws UnreadableDocumentException {
        List<Claim> all = EXTRACTOR.extract(read(example)).claims();
        List<Claim> asserted = all.stream()
                .filter(c -> c.predicate().equals(example.predicate()) && c.factuality() == Factuality.ASSERTED)
                .toList();
        Set<String> missing = example.claims().stream()
                .filter(wanted -> asserted.stream().noneMatch(c -> says(c, wanted)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wrong = example.not().stream()
                .filter(refused -> asserted.stream().anyMatch(c -> says(c, refused)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("not found in «%s»; found: %s", example.text(), shown(all))
                .isEmpty();
        assertThat(wrong)
                .as("asserted though wrong in «%s»; found: %s", example.text(), shown(all))
                .isEmpty();
    }

    /** The example as a document of its language, whatever so short a text looks like. */
    private static DocumentText read(FrameExample example) throws UnreadableDocumentException {
        DocumentText text = TextReader.standard()
                .read(SourceDocument.of("example.txt", example.text().getBytes(StandardCharsets.UTF_8)));
        Language language = example.language().equals("id") ? Language.INDONESIAN : Language.ENGLISH;
        List<Paragraph> paragraphs = text.paragraphs().stream()
                .map(p -> new Paragraph(p.span(), p.kind(), language))
                .toList();
        return new DocumentText(
                text.source(),
                text.title(),
                text.mediaType(),
                text.text(),
                text.pages(),
                paragraphs,
                text.sentences(),
                language,
                text.alignment(),
                text.warnings());
    }

    /** Whether a claim is the one written as "subject | object" or "subject | object | time". */
    private static boolean says(Claim claim, String written) {
        List<String> parts = Stream.of(written.split("\\|")).map(String::trim).toList();
        boolean time =
                parts.size() < 3 || claim.times().stream().map(Edtf::value).anyMatch(parts.get(2)::equals);
        boolean straight = isNamed(claim.subject(), parts.get(0)) && is(claim.object(), parts.get(1));
        boolean turned = SYMMETRIC.contains(claim.predicate())
                && isNamed(claim.subject(), parts.get(1))
                && is(claim.object(), parts.get(0));
        return time && (straight || turned);
    }

    private static boolean is(ClaimObject object, String written) {
        if (object instanceof ClaimObject.Thing thing) {
            return isNamed(thing.entity(), written);
        }
        return object instanceof ClaimObject.Date date
                ? date.value().value().equals(written)
                : ((ClaimObject.Concept) object).name().equals(written);
    }

    private static boolean isNamed(Entity entity, String name) {
        return entity.labels().anyMatch(l -> Fold.fold(l.text()).equals(Fold.fold(name)));
    }

    private static List<String> shown(List<Claim> claims) {
        return claims.stream()
                .map(c -> c.subject().name() + " " + c.predicate() + " " + shown(c.object()) + " " + c.times() + " "
                        + c.factuality() + " by " + c.rule())
                .toList();
    }

    private static String shown(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return thing.entity().name();
        }
        return object instanceof ClaimObject.Date date ? date.value().value() : ((ClaimObject.Concept) object).name();
    }
}
