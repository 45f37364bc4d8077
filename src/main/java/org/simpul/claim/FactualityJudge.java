package org.simpul.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.simpul.lexicon.Knowledge;
import org.simpul.mention.Clauses;
import org.simpul.mention.Match;
import org.simpul.mention.UnitIndex;
import org.simpul.text.Tokens;

/** Tells from the words around a match whether the text states, denies, plans or only considers it. */
final class FactualityJudge {

    /** How many tokens before a match a cue may stand. */
    private static final int BEFORE = 6;

    /** How many tokens after a noun for an act its failure may be told. */
    private static final int AFTER = 4;

    private record Cue(List<String> words, Factuality factuality) {}

    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final Map<String, List<Cue>> exempt = new HashMap<>();
    private final Map<String, List<Cue>> purposes = new HashMap<>();
    private final Map<String, List<Cue>> undone = new HashMap<>();

    FactualityJudge(Knowledge knowledge) {
        knowledge.negated().forEach(p -> add(cues, p, Factuality.NEGATED));
        knowledge.planned().forEach(p -> add(cues, p, Factuality.PLANNED));
        knowledge.hypothetical().forEach(p -> add(cues, p, Factuality.HYPOTHETICAL));
        knowledge.exempt().forEach(p -> add(exempt, p, Factuality.ASSERTED));
        knowledge.undone().forEach(p -> add(undone, p, Factuality.NEGATED));
        knowledge.purposes().forEach(p -> add(purposes, p, Factuality.HYPOTHETICAL));
    }

    private static void add(Map<String, List<Cue>> index, String phrase, Factuality factuality) {
        Tokens tokens = Tokens.of(phrase);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.form(i));
        }
        index.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Cue(words, factuality));
    }

    /** The factuality of a match in the sentence from token {@code low} to before {@code high}. */
    Factuality judge(Tokens tokens, UnitIndex units, Clauses clauses, Match match, int low, int high) {
        if (tokens.form(high - 1).equals("?") || announces(tokens, low, Math.min(high, low + 14))) {
            return Factuality.HYPOTHETICAL;
        }
        int from = Math.max(comma(tokens, match.first(), clauses.start(match.first(), low)), match.first() - BEFORE);
        if (isUndone(tokens, match, high)) {
            return Factuality.NEGATED;
        }
        Factuality found = Factuality.ASSERTED;
        for (int t = from; t < match.last(); t++) {
            boolean own = t >= match.anchor() && t < match.anchorEnd();
            if (own || inName(units, t) || starts(exempt, tokens, t, high) != null) {
                continue;
            }
            Cue cue = starts(cues, tokens, t, high);
            if (cue != null && stronger(cue.factuality(), found)) {
                found = cue.factuality();
            }
        }
        return found;
    }

    /** For each token from {@code from} to before {@code to} what begins there that denies, announces or leaves open; null where nothing does. */
    Factuality[] cues(Tokens tokens, UnitIndex units, int from, int to) {
        Factuality[] found = new Factuality[Math.max(0, to - from)];
        for (int t = from; t < to; t++) {
            Cue cue = starts(cues, tokens, t, to);
            if (cue != null && !inName(units, t) && starts(exempt, tokens, t, to) == null) {
                found[t - from] = cue.factuality();
            }
        }
        return found;
    }

    /** Whether a token stands inside a name: an "Action Plan to …" is no plan to do something, the month of May no possibility. */
    private static boolean inName(UnitIndex units, int token) {
        return units.covering(token)
                .filter(u -> ClaimTimes.moment(u).isPresent()
                        || (u.last() - u.first() > 1 && !u.entities().isEmpty()))
                .isPresent();
    }

    /** Whether a noun for an act begins the match, and the words after it say that it did not come about: "Kerja sama Mali dan Prancis tidak pernah disepakati". */
    private boolean isUndone(Tokens tokens, Match match, int high) {
        for (int t = match.last(); match.anchor() == match.first() && t < Math.min(high, match.last() + AFTER); t++) {
            if (tokens.form(t).equals(",")) {
                return false;
            }
            if (starts(undone, tokens, t, high) != null) {
                return true;
            }
        }
        return false;
    }

    /** The token after the last comma before this one: a cue does not reach over it. */
    private static int comma(Tokens tokens, int token, int low) {
        int t = token;
        while (t > low && !tokens.form(t - 1).equals(",")) {
            t--;
        }
        return t;
    }

    private static boolean stronger(Factuality cue, Factuality found) {
        return found == Factuality.ASSERTED || cue == Factuality.NEGATED;
    }

    /** Whether the sentence says what a study or a condition is about: "Penelitian ini bertujuan …", "Jika …". */
    private boolean announces(Tokens tokens, int from, int to) {
        for (int t = from; t < to; t++) {
            if (starts(purposes, tokens, t, to) != null) {
                return true;
            }
        }
        return false;
    }

    private static Cue starts(Map<String, List<Cue>> index, Tokens tokens, int t, int high) {
        for (Cue cue : index.getOrDefault(tokens.form(t), List.of())) {
            int i = 0;
            while (i < cue.words().size() && t + i < high && cue.words().get(i).equals(tokens.form(t + i))) {
                i++;
            }
            if (i == cue.words().size()) {
                return cue;
            }
        }
        return null;
    }
}
