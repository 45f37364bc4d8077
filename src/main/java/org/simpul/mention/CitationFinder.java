package org.simpul.mention;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simpul.text.Span;

/**
 * Finds citations in the author-year style: "(Gordyn, 2018)", "(Fawcett, 2021; Herlina, 2019)", "(KBRI Bangkok, 2025h)", "Douglas &amp; Schloenhardt (2012)",
 * "(Keohane dan Nye, 2001 dalam Bagaskara, 2018)". Safe for use by several threads.
 */
public final class CitationFinder {

    private static final int LONGEST = 400;
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "\\s*((?:1[89]|20)\\d{2}[a-z]?)(?:\\s*[:,]\\s*(?:(?:pp?|hlm|hal|h)\\b\\.?)?\\s*\\d[\\d\\s–-]*+)?\\s*");

    private final WorkReader works;
    private final AuthorsBefore authors;

    private CitationFinder(CitationWords words) {
        this.works = new WorkReader(words);
        this.authors = new AuthorsBefore(words);
    }

    /**
     * A finder with the words of {@code citations.yaml} in this folder.
     *
     * @throws java.io.UncheckedIOException where it is missing or not as described
     */
    public static CitationFinder load(Path ontology) {
        return new CitationFinder(CitationWords.load(ontology));
    }

    /** The citations of a region of the text, in order. */
    public List<Citation> find(String text, Span region) {
        List<Citation> found = new ArrayList<>();
        int open = text.indexOf('(', region.start());
        while (open >= 0 && open < region.end()) {
            int close = close(text, open, region.end());
            Optional<Citation> citation = close < 0 ? Optional.empty() : read(text, region, open, close);
            citation.ifPresent(found::add);
            open = text.indexOf('(', citation.isPresent() ? close : open + 1);
        }
        return found;
    }

    /** The position of the bracket that closes this one; -1 where none does nearby or no year stands between. */
    private static int close(String text, int open, int limit) {
        int depth = 0;
        int digits = 0;
        boolean year = false;
        for (int i = open; i < Math.min(limit, open + LONGEST); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            year |= digits == 4 || (c == '.' && i > open + 2 && "dt".indexOf(text.charAt(i - 1)) >= 0);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return year ? i : -1;
            }
        }
        return -1;
    }

    private Optional<Citation> read(String text, Span region, int open, int close) {
        Span brackets = new Span(open, close + 1);
        String inside = text.substring(open + 1, close);
        Matcher alone = YEAR_ALONE.matcher(inside);
        if (!alone.matches()) {
            List<CitedWork> read = works.read(inside);
            return read.isEmpty() ? Optional.empty() : Optional.of(new Citation(brackets, brackets, read));
        }
        return authors.read(text, region.start(), open, alone.group(1))
                .map(found -> new Citation(new Span(found.start(), close + 1), brackets, List.of(found.work())));
    }
}
