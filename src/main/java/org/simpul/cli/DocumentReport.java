package org.simpul.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.reader.ModelReading;

/**
 * What became of one input file; the lines of {@code --report}.
 *
 * @param file the path as found
 * @param status {@code read}, {@code rejected} or {@code duplicate}
 * @param reason why it was rejected, or the file it repeats; empty where it was read
 * @param document the identifier of the document in the graph; empty where there is none
 * @param mediaType the media type that was recognised
 * @param pages number of pages, 0 where it was not read
 * @param language BCP 47 tag of most of the text
 * @param characters length of the text in Unicode code points
 * @param entities entities named
 * @param claims claims of every factuality
 * @param asserted claims that the document asserts
 * @param figures figures
 * @param periods distinct times
 * @param warnings what was repaired or left out
 * @param models how a language model's reading went; empty, and not written, where none was asked
 */
record DocumentReport(
        String file,
        String status,
        String reason,
        String document,
        String mediaType,
        int pages,
        String language,
        int characters,
        int entities,
        int claims,
        int asserted,
        int figures,
        int periods,
        List<String> warnings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ModelReading> models) {

    static DocumentReport of(String file, String document, Extraction extraction, List<ModelReading> models) {
        String text = extraction.text().text();
        return new DocumentReport(
                file,
                "read",
                "",
                document,
                extraction.text().mediaType(),
                extraction.text().pages().size(),
                extraction.text().language().code(),
                text.codePointCount(0, text.length()),
                extraction.entities().size(),
                extraction.claims().size(),
                (int) extraction.claims().stream()
                        .filter(c -> c.factuality() == Factuality.ASSERTED)
                        .count(),
                extraction.figures().size(),
                extraction.periods().size(),
                extraction.text().warnings(),
                models);
    }

    static DocumentReport rejected(String file, String reason) {
        return without(file, "rejected", reason);
    }

    static DocumentReport duplicate(String file, String first) {
        return without(file, "duplicate", "same name and content as " + first);
    }

    private static DocumentReport without(String file, String status, String reason) {
        return new DocumentReport(file, status, reason, "", "", 0, "", 0, 0, 0, 0, 0, 0, List.of(), List.of());
    }

    /** Whether a language model was to read it and did not answer everything. */
    boolean isReadInPart() {
        return models.stream().anyMatch(m -> !m.failures().isEmpty());
    }

    boolean isRead() {
        return status.equals("read");
    }

    boolean isRejected() {
        return status.equals("rejected");
    }
}
