package org.simpul.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands inside the brackets of a citation: "Keohane dan Nye, 2001 dalam Bagaskara, 2018; UNODC, 2020". */
final class WorkReader {

    private static final String YEAR = "(?:(?:1[89]|20)\\d{2}[a-z]?|n\\.\\s?d\\.|t\\.\\s?t\\.)";
    private static final String PAGES = "(?:\\s*[:,]\\s*(?:(?:pp?|hlm|hal|h|para)\\b\\.?)?\\s*\\d[\\d\\s,–-]*+)?";
    private static final Pattern WORK =
            Pattern.compile("(.+?)(,\\s*|\\s+)\\(?(" + YEAR + "(?:\\s*,\\s*" + YEAR + ")*+)\\)?" + PAGES);
    private static final Pattern WITHIN =
            Pattern.compile("\\s*,?\\s+(?:dalam|as cited in|cited in|dikutip dari|dikutip dalam|dikutip oleh|via)\\s+");
    private static final Pattern PREFIX = Pattern.compile(
            "(?:see also|see|cf\\.|e\\.g\\.,?|lihat juga|lihat|misalnya|bdk\\.|as cited in|dikutip dari|dikutip dalam|dalam)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 16;

    private final CitationWords words;

    WorkReader(CitationWords words) {
        this.words = words;
    }

    /** The works cited; empty where the text between the brackets is no citation. */
    List<CitedWork> read(String inside) {
        List<CitedWork> works = new ArrayList<>();
        for (String segment : inside.split(";")) {
            List<CitedWork> chain =
                    chain(SPACES.matcher(segment).replaceAll(" ").strip());
            if (chain.isEmpty()) {
                return List.of();
            }
            works.addAll(chain);
        }
        return works;
    }

    private List<CitedWork> chain(String segment) {
        Matcher prefix = PREFIX.matcher(segment);
        String plain = prefix.lookingAt() ? segment.substring(prefix.end()) : segment;
        List<CitedWork> result = List.of();
        String[] parts = WITHIN.split(plain);
        for (int i = parts.length - 1; i >= 0; i--) {
            List<CitedWork> read = works(parts[i].strip());
            if (read.isEmpty() && i < parts.length - 1 && isAuthor(parts[i].strip(), true)) {
                read = List.of(new CitedWork(parts[i].strip(), "", Optional.empty()));
            }
            if (read.isEmpty()) {
                return List.of();
            }
            List<CitedWork> outer = result;
            result = outer.isEmpty()
                    ? read
                    : read.stream().map(w -> w.in(outer.get(0))).toList();
        }
        return result;
    }

    private List<CitedWork> works(String text) {
        Matcher work = WORK.matcher(text);
        if (!work.matches()) {
            return List.of();
        }
        String authors = work.group(1).strip();
        if (!isAuthor(authors, work.group(2).startsWith(",") || authors.matches(".+, (?:\\p{Lu}\\.\\s?)+"))) {
            return List.of();
        }
        return Arrays.stream(work.group(3).split(","))
                .map(y -> new CitedWork(authors, y.strip(), Optional.empty()))
                .toList();
    }

    /** Whether this can be the name of authors; without a comma before the year it must look like a person's. */
    boolean isAuthor(String name, boolean comma) {
        if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)) || words.isPlace(name)) {
            return false;
        }
        String[] parts = SPACES.split(name);
        boolean several = false;
        for (String part : parts) {
            String word = part.replaceAll("[^\\p{L}\\p{M}&'’-]", "");
            if (words.isNoAuthor(word) || part.matches(".*\\d.*") || part.matches(".*[“”\"():].*")) {
                return false;
            }
            several |= isJoint(word);
        }
        return parts.length <= LONGEST
                && (comma || several || (parts.length == 1 && !name.equals(name.toUpperCase(Locale.ROOT))));
    }

    static boolean isJoint(String word) {
        return word.equals("&")
                || word.equals("dkk")
                || word.equals("al")
                || word.equals("et")
                || word.equals("and")
                || word.equals("dan");
    }
}
