package org.simpul.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.document.SourceDocument;
import org.simpul.lexicon.Entity;
import org.simpul.text.DocumentText;
import org.simpul.text.Fold;
import org.simpul.text.Language;
import org.simpul.text.Paragraph;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** A claim as tests write it, "subject | predicate | object", and short texts in a given language. */
record Written(String subject, String predicate, String object) {

    private static final Set<String> SYMMETRIC = Set.of("cooperatesWith", "metWith");

    static Written of(String line) {
        List<String> parts = Stream.of(line.split("\\|")).map(String::trim).toList();
        return new Written(parts.get(0), parts.get(1), parts.get(2));
    }

    /** Whether this is what the claim says, in either direction where the relation has none. */
    boolean says(Claim claim) {
        return says(claim.predicate(), claim.subject(), claim.object());
    }

    /** Whether this is what a claim of these says, in either direction where the relation has none. */
    boolean says(String relation, Entity from, ClaimObject to) {
        boolean straight = isNamed(from, subject) && is(to, object);
        boolean turned = SYMMETRIC.contains(predicate) && isNamed(from, object) && is(to, subject);
        return relation.equals(predicate) && (straight || turned);
    }

    /** Whether the subject, and the object where it is an entity, are among what was found. */
    boolean isAboutThingsOf(Extraction extraction) {
        boolean thing = !object.matches("[0-9-]+|[A-Z][a-z]+[A-Z][A-Za-z]+|Tier[0-9].*");
        return names(extraction, subject) && (!thing || names(extraction, object));
    }

    private static boolean names(Extraction extraction, String name) {
        return extraction.entities().stream().anyMatch(e -> isNamed(e, name));
    }

    private static boolean is(ClaimObject found, String written) {
        if (found instanceof ClaimObject.Thing thing) {
            return isNamed(thing.entity(), written);
        }
        return found instanceof ClaimObject.Date date
                ? date.value().value().equals(written)
                : ((ClaimObject.Concept) found).name().equals(written);
    }

    private static boolean isNamed(Entity entity, String name) {
        return entity.labels().anyMatch(l -> Fold.fold(l.text()).equals(Fold.fold(name)));
    }

    /** What a text says, read as one of this language, whatever so short a text looks like. */
    static Extraction read(String text, Language language) {
        return Reader.EXTRACTOR.extract(document(text, language));
    }

    /** A text as a document of this language, whatever so short a text looks like. */
    static DocumentText document(String text, Language language) {
        DocumentText read;
        try {
            read = TextReader.standard().read(SourceDocument.of("example.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
        List<Paragraph> paragraphs = read.paragraphs().stream()
                .map(p -> new Paragraph(p.span(), p.kind(), language))
                .toList();
        return new DocumentText(
                read.source(),
                read.title(),
                read.mediaType(),
                read.text(),
                read.pages(),
                paragraphs,
                read.sentences(),
                language,
                read.alignment(),
                read.warnings());
    }
}
