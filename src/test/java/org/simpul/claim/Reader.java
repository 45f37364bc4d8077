package org.simpul.claim;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.simpul.document.SourceDocument;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** One extractor over the project's own ontology for all tests of what texts give. */
public final class Reader {

    /** The extractor. */
    public static final Extractor EXTRACTOR = Extractor.load(Path.of("ontology"));

    private Reader() {}

    /** What a plain text gives. */
    public static Extraction read(String text) {
        return read("text.txt", text);
    }

    /** What a text of this file name gives. */
    public static Extraction read(String name, String text) {
        try {
            return EXTRACTOR.extract(
                    TextReader.standard().read(SourceDocument.of(name, text.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** Claims as "subject predicate object", those of this factuality. */
    public static List<String> claims(Extraction extraction, Factuality factuality) {
        return extraction.claims().stream()
                .filter(c -> c.factuality() == factuality)
                .map(Reader::words)
                .toList();
    }

    private static String words(Claim claim) {
        return claim.subject().name() + " " + claim.predicate() + " " + object(claim.object());
    }

    static String object(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return thing.entity().name();
        }
        return object instanceof ClaimObject.Date date ? date.value().value() : ((ClaimObject.Concept) object).name();
    }
}
