package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.EntityType;
import org.simpul.mention.Edtf;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;

/**
 * The time of a statement that its own words do not give: the date that leads an entry of a chronology, the year of the law by which something was done, the report that a
 * paragraph speaks of.
 */
final class SurroundingTimes {

    private static final int MEANS_REACH = 8;

    private final Mentions mentions;
    private final Set<String> means;

    SurroundingTimes(Mentions mentions, Set<String> means) {
        this.mentions = mentions;
        this.means = means;
    }

    /** The lead date of an entry, else the year of the law by which it was done. */
    Optional<Edtf> of(Match match, int sentence, int high) {
        return lead(sentence).or(() -> law(match, high));
    }

    /** The time that stands alone before this sentence: as a sentence of the same paragraph, or as the heading over it. */
    private Optional<Edtf> lead(int sentence) {
        List<Sentence> sentences = mentions.document().sentences();
        int paragraph = sentences.get(sentence).paragraph();
        int s = sentence;
        while (s > 0 && sentences.get(s - 1).paragraph() == paragraph) {
            s--;
        }
        Optional<Edtf> first = s < sentence ? alone(sentences.get(s)) : Optional.empty();
        return first.isPresent() || s == 0 ? first : heading(sentences.get(s - 1));
    }

    private Optional<Edtf> heading(Sentence before) {
        boolean heading =
                mentions.document().paragraphs().get(before.paragraph()).kind() == Paragraph.Kind.HEADING;
        return heading ? alone(before) : Optional.empty();
    }

    private Optional<Edtf> alone(Sentence sentence) {
        List<Unit> units = mentions.in(sentence);
        if (units.size() != 1 || ClaimTimes.moment(units.get(0)).isEmpty()) {
            return Optional.empty();
        }
        int others = 0;
        for (int t = mentions.first(sentence); t < mentions.last(sentence); t++) {
            boolean inside = t >= units.get(0).first() && t < units.get(0).last();
            others += !inside && mentions.tokens().word(t) ? 1 : 0;
        }
        return others <= 1 ? ClaimTimes.moment(units.get(0)) : Optional.empty();
    }

    /** The year in the title of a law right after "by", "melalui". */
    private Optional<Edtf> law(Match match, int high) {
        for (int t = match.anchorEnd(); t < Math.min(high, match.last() + MEANS_REACH); t++) {
            if (means.contains(mentions.tokens().form(t))) {
                Optional<Unit> law =
                        mentions.units().startingAt(Math.min(t + 1, high - 1)).filter(SurroundingTimes::isLaw);
                if (law.isPresent()) {
                    return NameClaims.year(
                            law.get().span().of(mentions.document().text()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLaw(Unit unit) {
        return !unit.entities().isEmpty() && unit.entities().get(0).type() == EntityType.NATIONAL_LAW;
    }

    /** The last time spoken of before this sentence in its paragraph. */
    Optional<Edtf> spokenOf(int sentence) {
        List<Sentence> sentences = mentions.document().sentences();
        int paragraph = sentences.get(sentence).paragraph();
        for (int s = sentence; s >= 0 && sentences.get(s).paragraph() == paragraph; s--) {
            Optional<Edtf> last = mentions.in(sentences.get(s)).stream()
                    .flatMap(u -> ClaimTimes.moment(u).stream())
                    .filter(Edtf::isPoint)
                    .reduce((a, b) -> b);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
