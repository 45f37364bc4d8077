package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Knowledge;
import org.simpul.mention.Clauses;
import org.simpul.mention.Edtf;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Tokens;

/** Chooses the times of a sentence that belong to a claim: the one in the pattern's slot, the one beside a list's member, else the nearest in the clause. */
final class ClaimTimes {

    private static final int FAR = 12;

    private final Mentions mentions;
    private final Clauses clauses;
    private final Knowledge.TimeWords words;
    private final SurroundingTimes surroundings;

    ClaimTimes(Mentions mentions, Clauses clauses, Knowledge.TimeWords words) {
        this.mentions = mentions;
        this.clauses = clauses;
        this.words = words;
        this.surroundings = new SurroundingTimes(mentions, words.means());
    }

    /** The times of the claim that joins these two units in this match. */
    List<Edtf> of(
            Frame frame,
            Match match,
            Unit subject,
            Optional<Unit> object,
            boolean list,
            int sentence,
            int low,
            int high) {
        if (frame.time() == Frame.TimeUse.NONE) {
            return List.of();
        }
        Optional<Match.Capture> slot = match.capture("T");
        if (slot.isPresent()) {
            return slot.get().units().stream().flatMap(u -> moment(u).stream()).toList();
        }
        if (frame.time() == Frame.TimeUse.SLOT) {
            return List.of();
        }
        if (frame.time() == Frame.TimeUse.REPORT_YEAR
                && object.filter(this::leftBehind).isPresent()) {
            return beside(object.get(), low, high).map(List::of).orElse(List.of());
        }
        Optional<Edtf> own = list
                ? beside(subject, low, high).or(() -> object.flatMap(o -> beside(o, low, high)))
                : Optional.empty();
        Optional<Edtf> time = own.or(() -> nearest(match, low, high))
                .or(() -> surroundings
                        .of(match, sentence, high)
                        .or(() -> frame.time() == Frame.TimeUse.REPORT_YEAR
                                ? surroundings.spokenOf(sentence)
                                : Optional.empty()));
        return time.map(t -> fitted(frame, t)).map(List::of).orElse(List.of());
    }

    /** Whether this is where something moved from, which the report's year does not hold for: "from Tier 3 to the Tier 2 Watch List". */
    private boolean leftBehind(Unit unit) {
        return unit.first() > 0 && words.origins().contains(mentions.tokens().form(unit.first() - 1));
    }

    /** The time of what a match says of this unit, whether or not claims of its frame have a time. */
    Optional<Edtf> when(Match match, Unit subject, boolean list, int sentence, int low, int high) {
        Optional<Edtf> own = list ? beside(subject, low, high) : Optional.empty();
        return own.or(() -> nearest(match, low, high)).or(() -> surroundings.of(match, sentence, high));
    }

    /** A time as the frame means it: a report's year, the beginning of a lasting state, or the time itself. */
    static Edtf fitted(Frame frame, Edtf time) {
        return switch (frame.time()) {
            case REPORT_YEAR -> year(time);
            case SINCE -> time.isPoint() && !time.value().contains("X") ? Edtf.parse(time.value() + "/..") : time;
            default -> time;
        };
    }

    /** The year of a report, for a day or month of its publication. */
    private static Edtf year(Edtf time) {
        return time.isPoint() && time.value().length() > 4 && !time.value().contains("X")
                ? Edtf.parse(time.value().substring(0, 4))
                : time;
    }

    private Optional<Edtf> beside(Unit unit, int low, int high) {
        if (unit.first() < low) {
            return Optional.empty();
        }
        Tokens tokens = mentions.tokens();
        int p = unit.last();
        while (p < high && p < unit.last() + 3) {
            Optional<Edtf> here = mentions.units().startingAt(p).flatMap(ClaimTimes::moment);
            if (here.isPresent()) {
                return here;
            }
            if (!words.beside().contains(tokens.form(p))) {
                return Optional.empty();
            }
            p++;
        }
        return Optional.empty();
    }

    private Optional<Edtf> nearest(Match match, int low, int high) {
        int clauseEnd = clauses.end(match.last(), high);
        Optional<Edtf> after =
                first(match.anchorEnd(), sameStatement(match.anchorEnd(), Math.min(clauseEnd, match.last() + FAR)));
        int clauseStart = clauses.start(match.first(), low);
        return after.or(() -> last(statementStart(match), match.anchor()))
                .or(() -> last(clauseStart, match.first()))
                .or(() -> fronted(low));
    }

    /** Up to where the words after the anchor still speak of it: not into "…, yang berlaku sejak …" or "… dan membentuk …". */
    private int sameStatement(int from, int to) {
        for (int t = from; t < to; t++) {
            String form = mentions.tokens().form(t);
            String next = t + 1 < to ? mentions.tokens().form(t + 1) : "";
            boolean relative =
                    words.relatives().contains(form) && !words.happening().contains(next);
            if (t > from
                    && (relative || words.turns().contains(form) || words.ands().contains(form) && isVerb(next))) {
                return t;
            }
        }
        return to;
    }

    /** Where the words before the anchor begin to speak of it: after the last "dan" or "yang" between. */
    private int statementStart(Match match) {
        for (int t = match.anchor() - 1; t > match.first(); t--) {
            String form = mentions.tokens().form(t);
            boolean list = words.ands().contains(form)
                    && mentions.units().startingAt(t + 1).isPresent();
            if ((words.ands().contains(form) && !list) || words.relatives().contains(form)) {
                return t;
            }
        }
        return match.first();
    }

    private static boolean isVerb(String form) {
        return form.length() > 6 && (form.startsWith("me") || form.startsWith("di") || form.startsWith("ber"));
    }

    /** A time within the first words of the sentence: "Pada 2016, …". */
    private Optional<Edtf> fronted(int low) {
        return first(low, Math.min(low + 3, mentions.tokens().size()));
    }

    private Optional<Edtf> first(int from, int to) {
        return mentions.units().within(from, to).stream()
                .flatMap(u -> moment(u).stream())
                .findFirst();
    }

    private Optional<Edtf> last(int from, int to) {
        return mentions.units().within(from, to).stream()
                .flatMap(u -> moment(u).stream())
                .reduce((a, b) -> b);
    }

    /** The value of a time unit; empty for any other. */
    static Optional<Edtf> moment(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Moment moment ? Optional.of(moment.value()) : Optional.empty();
    }
}
