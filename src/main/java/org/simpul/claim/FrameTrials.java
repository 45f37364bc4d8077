package org.simpul.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.simpul.claim.SentenceTrace.Mentioned;
import org.simpul.claim.SentenceTrace.Trial;
import org.simpul.lexicon.Anchors;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Node;
import org.simpul.lexicon.Notation;
import org.simpul.mention.Match;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** Tries frames on one sentence part by part, to tell the first part that is missing. Works on a document that was read to its end. */
final class FrameTrials {

    private final Mentions mentions;
    private final Matcher matcher;
    private final int number;
    private final Sentence sentence;
    private final Map<String, List<Draft>> drafts;

    /** Over the sentence of this index; {@code drafts} are those of the whole document. */
    FrameTrials(Mentions mentions, Matcher matcher, int index, List<Draft> drafts) {
        this.mentions = mentions;
        this.matcher = matcher;
        this.number = index + 1;
        this.sentence = mentions.document().sentences().get(index);
        this.drafts = drafts.stream()
                .filter(draft -> draft.sentence() == index)
                .collect(Collectors.groupingBy(Draft::rule, TreeMap::new, Collectors.toList()));
        matcher.within(mentions.first(sentence), mentions.last(sentence));
        matcher.under(mentions.topics().over(index));
    }

    SentenceTrace trace(List<Frame> frames) {
        List<Trial> trials = new ArrayList<>();
        frames.stream()
                .filter(frame -> FrameFinder.speaks(frame, mentions.document().languageOf(sentence)))
                .forEach(frame -> furthest(frame)
                        .filter(trial -> trial.matched() > 1 || !Anchors.atStart(frame.pattern()))
                        .ifPresent(trials::add));
        drafts.forEach((rule, found) -> {
            if (trials.stream().noneMatch(trial -> trial.rule().equals(rule))) {
                trials.add(new Trial(rule, "", 1, 1, gave(found)));
            }
        });
        trials.sort(Comparator.comparing((Trial t) -> !t.isMatch())
                .thenComparing(t -> t.parts() - t.matched())
                .thenComparing(Trial::rule));
        return new SentenceTrace(
                text(sentence.span()),
                number,
                mentions.document().pageAt(sentence.span().start()),
                mentions.document().languageOf(sentence),
                mentions.in(sentence).stream().map(this::mentioned).toList(),
                trials,
                List.of());
    }

    private Mentioned mentioned(Unit unit) {
        return new Mentioned(text(unit.span()), meanings(unit.meaning()));
    }

    private static List<String> meanings(Unit.Meaning meaning) {
        if (meaning instanceof Unit.Meaning.Named named) {
            return named.entities().stream().map(Entity::key).toList();
        } else if (meaning instanceof Unit.Meaning.Pronoun pronoun) {
            return pronoun.candidates().stream()
                    .map(entity -> entity.key() + "?")
                    .toList();
        } else if (meaning instanceof Unit.Meaning.Moment moment) {
            return List.of(moment.value().value());
        }
        return List.of(((Unit.Meaning.Concept) meaning).name());
    }

    /** The trial of this frame that came furthest; empty where the words that it is looked for by are not in the sentence. */
    private Optional<Trial> furthest(Frame frame) {
        matcher.accept(frame.subjects(), frame.objects());
        int low = mentions.first(sentence);
        int high = Anchors.atStart(frame.pattern()) ? low + 1 : mentions.last(sentence);
        Optional<Trial> best = Optional.empty();
        for (int token = low; token < high; token++) {
            Optional<Trial> trial = trial(frame, token);
            if (trial.isPresent()
                    && best.filter(b -> b.matched() >= trial.get().matched()).isEmpty()) {
                best = trial;
            }
        }
        return best;
    }

    private Optional<Trial> trial(Frame frame, int token) {
        List<Node> parts = frame.pattern().parts();
        int anchor = frame.anchor();
        Optional<Match> match = found(parts, anchor, anchor + 1, anchor, token);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        String words = text(mentions.tokens()
                .span(
                        match.get().anchor(),
                        Math.max(match.get().anchorEnd(), match.get().anchor() + 1)));
        int end = anchor + 1;
        while (end < parts.size()
                && found(parts, anchor, end + 1, anchor, token).isPresent()) {
            end++;
        }
        if (end < parts.size()) {
            return Optional.of(new Trial(
                    frame.rule(),
                    words,
                    end - anchor,
                    parts.size(),
                    "no " + wanted(frame, parts.get(end)) + " after it"));
        }
        int start = anchor;
        while (start > 0 && found(parts, start - 1, end, anchor, token).isPresent()) {
            start--;
        }
        String outcome = start > 0 ? "no " + wanted(frame, parts.get(start - 1)) + " before it" : result(frame);
        return Optional.of(new Trial(frame.rule(), words, end - start, parts.size(), outcome));
    }

    private Optional<Match> found(List<Node> parts, int from, int to, int anchor, int token) {
        return matcher.at(new Node.Sequence(parts.subList(from, to)), anchor - from, token);
    }

    private static String wanted(Frame frame, Node part) {
        if (part instanceof Node.Slot slot && slot.types().isEmpty()) {
            return switch (slot.name()) {
                case "S" -> Notation.of(new Node.Slot("S", frame.subjects(), false));
                case "O" -> Notation.of(new Node.Slot("O", frame.objects(), false));
                default -> Notation.of(part);
            };
        }
        return Notation.of(part);
    }

    private String result(Frame frame) {
        return drafts.containsKey(frame.rule())
                ? gave(drafts.get(frame.rule()))
                : "found, but it joins no two different things";
    }

    private static String gave(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> d.subject().name() + " " + d.predicate() + " " + object(d.object()) + " ("
                        + d.factuality().name().toLowerCase(Locale.ROOT) + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String object(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return thing.entity().name();
        }
        return object instanceof ClaimObject.Date date ? date.value().value() : ((ClaimObject.Concept) object).name();
    }

    private String text(Span span) {
        return span.of(mentions.document().text()).replaceAll("\\s+", " ");
    }
}
