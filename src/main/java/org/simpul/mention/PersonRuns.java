package org.simpul.mention;

import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.Officials;
import org.simpul.text.Tokens;

/** Reads runs of capitalised words that may be a person's name, with the honorifics and ranks before them. Says nothing about who the person is. */
final class PersonRuns {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final Set<String> PLACE = Set.of("Place");

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii");

    private final Tokens tokens;
    private final UnitIndex units;
    private final Officials words;
    private final Set<String> nouns;
    private final Set<String> notNames;
    private final String text;

    /**
     * A run that may be a name.
     *
     * @param start the first of the honorifics and ranks before the name
     * @param first the first word of the name
     * @param last after the last word of the name
     * @param addressed whether an honorific or rank stands before the name
     * @param ranked whether a rank stands before it
     */
    record Person(int start, int first, int last, boolean addressed, boolean ranked) {}

    PersonRuns(String text, Tokens tokens, UnitIndex units, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.units = units;
        this.words = lexicon.officials();
        this.notNames = lexicon.knowledge().notNames();
        this.nouns = lexicon.officeNouns();
    }

    /** The name that begins at this token, within a sentence that these tokens bound. */
    Optional<Person> at(int first, int low, int high) {
        boolean opens =
                nameWord(first) || (tokens.capital(first) && addressed(first, low) < first && namedAgain(first));
        if (!opens || acronym(first, high) || (first > low && goesBefore(first - 1, high))) {
            return Optional.empty();
        }
        int last = end(first, high);
        int count = count(first, last);
        if (count < FEWEST_WORDS || count > MOST_WORDS || partOfBody(first, last, low, high)) {
            return Optional.empty();
        }
        int start = addressed(first, low);
        boolean ranked = false;
        for (int t = start; t < first; t++) {
            ranked |= words.ranks().contains(tokens.form(t));
        }
        boolean shouted = shouted(first, last);
        return shouted && start == first
                ? Optional.empty()
                : Optional.of(new Person(start, first, last, start < first, ranked));
    }

    /** Whether a word may be one of a person's name; places are: persons are called after them. */
    boolean nameWord(int t) {
        String form = tokens.form(t);
        return tokens.capital(t)
                && !notNames.contains(form)
                && !nouns.contains(form)
                && !words.honorifics().contains(form)
                && !ROMAN.contains(form)
                && units.covering(t).map(this::shortPlace).orElse(true);
    }

    /** "Mr. Yang Shu": behind a form of address even a word that begins sentences is a name. */
    private boolean namedAgain(int t) {
        return units.covering(t).isEmpty() && notNames.contains(tokens.form(t)) && !nouns.contains(tokens.form(t));
    }

    private boolean shortPlace(Unit unit) {
        return unit.last() - unit.first() == 1 && unit.fits(PLACE);
    }

    /** Whether the token before a word makes that word the middle of a longer name. */
    private boolean goesBefore(int t, int high) {
        boolean joined = tokens.form(t).equals("-") && tokens.touchesNext(t) && t > 0 && tokens.touchesNext(t - 1);
        return (nameWord(t) && !acronym(t, high)) || joined;
    }

    /** "Wakil Menteri KKM Han Ji-won": a word in capitals before others that are not is the body's acronym. */
    private boolean acronym(int t, int high) {
        return tokens.allCapitals(t)
                && tokens.end(t) - tokens.start(t) > 2
                && t + 1 < high
                && tokens.capital(t + 1)
                && tokens.end(t + 1) - tokens.start(t + 1) > 1
                && !tokens.allCapitals(t + 1);
    }

    private int end(int first, int high) {
        int last = first + 1;
        int t = last;
        while (t < high && t - first < 12) {
            boolean half = t > first
                    && tokens.form(t - 1).equals("-")
                    && tokens.touchesNext(t - 1)
                    && tokens.word(t)
                    && units.covering(t).isEmpty();
            if ((nameWord(t) && !placeOfBody(t, high)) || half) {
                last = ++t;
            } else if (inner(t, high)) {
                t++;
            } else {
                break;
            }
        }
        return last;
    }

    /** "… Al Sabti | Ajman Police": a place that a noun for a body follows begins that body's name. */
    private boolean placeOfBody(int t, int high) {
        return units.covering(t).isPresent()
                && t + 1 < high
                && tokens.capital(t + 1)
                && nouns.contains(tokens.form(t + 1));
    }

    /** Points after initials, hyphens and apostrophes inside a word, and small words of names. */
    private boolean inner(int t, int high) {
        String form = tokens.form(t);
        boolean initial = form.equals(".") && tokens.end(t - 1) - tokens.start(t - 1) == 1;
        boolean inWord = (form.equals("-") || form.equals("'")) && tokens.touchesNext(t) && tokens.touchesNext(t - 1);
        boolean particle = words.particles().contains(form)
                && t + 1 < high
                && !tokens.capital(t)
                && units.covering(t).isEmpty();
        boolean syllable = namedAgain(t) && tokens.capital(t) && t + 1 < high && nameWord(t + 1) && nameWord(t - 1);
        return initial || inWord || particle || syllable;
    }

    private int count(int first, int last) {
        int count = 0;
        for (int t = first; t < last; t++) {
            boolean inWord = t > first + 1 && tokens.form(t - 1).equals("-") && nameWord(t - 2);
            count += (t == first || nameWord(t)) && !inWord ? 1 : 0;
        }
        return count;
    }

    /** "Omar Al-Rashid Academy", "Yayasan Budi Luhur": a noun for a body before or behind makes the run its name. */
    private boolean partOfBody(int first, int last, int low, int high) {
        boolean behind = last < high && tokens.capital(last) && nouns.contains(tokens.form(last));
        boolean before = first > low && bodyNoun(first - 1);
        return behind || before;
    }

    private boolean bodyNoun(int t) {
        String form = tokens.form(t);
        return tokens.capital(t)
                && nouns.contains(form)
                && !words.modifiers().contains(form)
                && !words.ranks().contains(form)
                && !words.rankParts().contains(form)
                && !words.allTitles().contains(form);
    }

    /** The first of the honorifics and ranks that stand right before this token. */
    private int addressed(int first, int low) {
        int start = first;
        for (int t = first - 1; t >= low; t--) {
            String form = tokens.form(t);
            boolean word = words.honorifics().contains(form)
                    || words.ranks().contains(form)
                    || words.rankParts().contains(form);
            if (word && units.covering(t).isEmpty()) {
                start = t;
            } else if (!form.equals(".")) {
                break;
            }
        }
        while (start < first
                && (!tokens.capital(start)
                        || words.rankParts().contains(tokens.form(start)) && !addresses(start, first))) {
            start++;
        }
        return start;
    }

    /** Whether an honorific or rank stands from this token on: "Jenderal" alone ends a title such as "Direktur Jenderal". */
    private boolean addresses(int from, int first) {
        for (int t = from; t < first; t++) {
            if (words.honorifics().contains(tokens.form(t)) || words.ranks().contains(tokens.form(t))) {
                return true;
            }
        }
        return false;
    }

    private boolean shouted(int first, int last) {
        for (int t = first; t < last; t++) {
            for (int p = tokens.start(t); p < tokens.end(t); p++) {
                if (Character.isLowerCase(text.charAt(p))) {
                    return false;
                }
            }
        }
        return true;
    }
}
