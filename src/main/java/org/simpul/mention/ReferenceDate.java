package org.simpul.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.simpul.text.DocumentText;
import org.simpul.text.Paragraph;
import org.simpul.text.Span;

/** Reads the day a text was written from the dateline at its top ("Jakarta, 3 Februari 2025", "BANGKOK, 14 March 2024 –"). */
public final class ReferenceDate {

    private static final int TOP_PARAGRAPHS = 8;
    private static final int TOP_CHARACTERS = 1500;
    private static final int LONGEST_LEAD = 45;
    private static final int LONGEST_LINE = 90;

    private final TimeFinder finder;

    /** Reads datelines with this finder. */
    public ReferenceDate(TimeFinder finder) {
        this.finder = finder;
    }

    /** The date of the first dateline: a full date near the beginning of one of the first paragraphs; empty where there is none. */
    public Optional<LocalDate> of(DocumentText document) {
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < Math.min(TOP_PARAGRAPHS, paragraphs.size()); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.span().start() > TOP_CHARACTERS) {
                break;
            }
            Optional<LocalDate> date = dateline(document.text(), paragraph);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dateline(String text, Paragraph paragraph) {
        int start = paragraph.span().start();
        while (start < paragraph.span().end()) {
            int end = text.indexOf('\n', start);
            Span line = new Span(
                    start,
                    end < 0 || end > paragraph.span().end() ? paragraph.span().end() : end);
            Optional<LocalDate> date = line(text, line, paragraph);
            if (date.isPresent()) {
                return date;
            }
            start = line.end() + 1;
        }
        return Optional.empty();
    }

    private Optional<LocalDate> line(String text, Span line, Paragraph paragraph) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_LINE + LONGEST_LEAD));
        for (TimeMention mention : finder.find(text, head, paragraph.language(), TimeContext.NONE)) {
            boolean day = mention.value().isPoint() && mention.value().value().length() == 10;
            if (day
                    && isDateline(
                            text.substring(line.start(), mention.span().start()),
                            text.substring(mention.span().end(), line.end()))) {
                return mention.value().start();
            }
        }
        return Optional.empty();
    }

    /** A place, a label or nothing before the date; after it the end of the line, a dash or a bracket. */
    private boolean isDateline(String before, String after) {
        String lead = before.strip();
        String rest = after.strip();
        boolean closes = rest.isEmpty() || "–—-)|".indexOf(rest.charAt(0)) >= 0;
        boolean led =
                lead.isEmpty() || lead.split("\\s+").length == 1 || ",(–-".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        if (lead.length() > LONGEST_LEAD || lead.contains(". ")) {
            return false;
        }
        if (lead.endsWith(":")) {
            return finder.opensDateline(lead.substring(0, lead.length() - 1).strip());
        }
        return led && (closes || (lead.endsWith(",") && rest.startsWith("(")));
    }
}
