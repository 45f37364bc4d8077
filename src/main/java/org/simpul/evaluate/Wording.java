package org.simpul.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names count as the same: letter case, punctuation and words such as "the Republic of" do not matter. */
public final class Wording {

    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’().,;:/–-]");
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "\\b(the|of|republic|republik|kingdom|kerajaan|pemerintah|government|no|nomor|tahun)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])");

    private Wording() {}

    /** A name as it is compared. */
    public static String norm(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = SMALL_WORDS.matcher(MARKS.matcher(lower).replaceAll(" ")).replaceAll(" ");
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** What follows the last {@code /} or {@code #}. */
    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** The names that an identifier itself gives: its last part, as it stands and with humps parted ("Tier2WatchList"). */
    static Set<String> ofIri(String iri) {
        String local = local(iri);
        String plain = norm(local);
        String parted = norm(HUMPS.matcher(local).replaceAll(" "));
        return plain.equals(parted) ? Set.of(plain) : Set.of(plain, parted);
    }
}
