package org.simpul.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Quantity;
import org.simpul.text.Span;

/** Chooses the place that a number belongs to: one that something happens in, goes to or comes from, before a nationality, before a subject. */
final class PlaceChoice {

    private static final int ADJACENT = 0;
    private static final int WITHIN_AFTER = 1;
    private static final int WITHIN_BEFORE = 2;
    private static final int TOWARDS = 3;
    private static final int FROM = 4;
    private static final int WITHIN_APART = 5;
    private static final int NATIONALITY = 6;
    private static final int SUBJECT = 7;
    private static final int APART = 8;
    private static final int UNRELATED = 9;
    private static final int FAR = 90;
    private static final int OPENING = 8;
    private static final int REACH = 600;

    private static final String COUNTRIES = "Countries";

    private final FigureWords words;
    private final FigurePassage passage;
    private final List<Candidate> candidates;

    /** A place with what the word before it says. */
    private record Candidate(EntityMention mention, Optional<FigureWords.Role> role) {}

    private record Ranked(Candidate candidate, int rank, int distance) {}

    PlaceChoice(FigureWords words, FigurePassage passage) {
        this.words = words;
        this.passage = passage;
        this.candidates = candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (EntityMention mention : passage.entities()) {
            if (isPlace(mention) && !isCurrency(mention)) {
                Optional<FigureWords.Role> role = role(mention.span());
                found.add(new Candidate(mention, role.or(() -> listed(found, mention))));
            }
        }
        return found;
    }

    /** Whether the name stands inside a price: the "US" of "US$5,000". */
    private boolean isCurrency(EntityMention mention) {
        return isDollar(passage.text(), mention.span())
                || passage.quantities().stream()
                        .anyMatch(q -> q.unit().length() == 3 && q.span().overlaps(mention.span()));
    }

    private static boolean isDollar(String text, Span name) {
        return name.end() < text.length() && text.charAt(name.end()) == '$';
    }

    /** "di Kamboja, Laos dan Myanmar": the preposition of a list holds for all of it. */
    private Optional<FigureWords.Role> listed(List<Candidate> before, EntityMention mention) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Candidate last = before.get(before.size() - 1);
        int end = last.mention().span().end();
        boolean joined = end <= mention.span().start()
                && passage.text()
                        .substring(end, mention.span().start())
                        .matches("\\s*(,|dan|and|serta|&|/|–|-|, dan|, and)\\s+(the\\s+)?");
        return joined ? last.role() : Optional.empty();
    }

    private Optional<FigureWords.Role> role(Span span) {
        String before = passage.text()
                .substring(Math.max(passage.sentence().start(), span.start() - 60), span.start())
                .strip();
        String[] parts = before.split("\\s+");
        for (int i = parts.length - 1; i >= 0 && i >= parts.length - 3; i--) {
            String word = parts[i].replaceAll("[*_“\"(]", "");
            if (words.is(word, FigureWords.Role.WITHIN)) {
                boolean seat = i > 0 && words.is(parts[i - 1], FigureWords.Role.SEATS);
                return seat ? Optional.empty() : Optional.of(FigureWords.Role.WITHIN);
            }
            if (words.is(word, FigureWords.Role.TOWARDS)) {
                return Optional.of(FigureWords.Role.TOWARDS);
            }
            if (words.is(word, FigureWords.Role.FROM)) {
                return Optional.of(FigureWords.Role.FROM);
            }
            if (!words.is(word, FigureWords.Role.CLASSIFIERS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The place of this quantity; empty where the sentence ties it to none. */
    Optional<Entity> of(Quantity quantity) {
        if (isWorldwide(quantity)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(c -> distance(c.mention().span(), quantity.span()) <= REACH)
                .map(c -> new Ranked(c, rank(c, quantity), distance(c.mention().span(), quantity.span())))
                .filter(r -> r.rank() < UNRELATED)
                .min(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::distance))
                .map(r -> r.candidate().mention().entity());
    }

    /** The place the sentence speaks of where it counts nothing: the one it opens with, else the last that something happens in, else its only one. */
    Optional<Entity> spokenOf() {
        if (!candidates.isEmpty()
                && candidates.get(0).mention().span().start()
                                - passage.sentence().start()
                        <= OPENING) {
            return Optional.of(candidates.get(0).mention().entity());
        }
        Optional<Entity> within = candidates.stream()
                .filter(c -> c.role().filter(r -> r == FigureWords.Role.WITHIN).isPresent())
                .reduce((a, b) -> b)
                .map(c -> c.mention().entity());
        long distinct = candidates.stream()
                .map(c -> c.mention().entity().key())
                .distinct()
                .count();
        return within.or(
                () -> distinct == 1 ? Optional.of(candidates.get(0).mention().entity()) : Optional.empty());
    }

    /** The place that the sentence names, where it is one alone. */
    Optional<Entity> only() {
        List<Entity> distinct =
                candidates.stream().map(c -> c.mention().entity()).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    /** The place that the head of a column names. */
    static Optional<Entity> within(String text, Span column, List<EntityMention> heads) {
        return heads.stream()
                .filter(m -> column.contains(m.span()) && isPlace(m) && !isDollar(text, m.span()))
                .findFirst()
                .map(EntityMention::entity);
    }

    private static boolean isPlace(EntityMention mention) {
        EntityType type = mention.entity().type();
        return type == EntityType.STATE || type == EntityType.PLACE || type == EntityType.REGION;
    }

    /** The first place of the sentence that is no part of a longer name. */
    Optional<Entity> first() {
        return candidates.stream()
                .map(Candidate::mention)
                .filter(m -> m.form() != EntityMention.Form.NESTED)
                .findFirst()
                .map(EntityMention::entity);
    }

    boolean namesPlaces() {
        return !candidates.isEmpty();
    }

    /** Whether words such as "worldwide" stand near the number. */
    boolean isWorldwide(Quantity quantity) {
        int from = Math.max(
                passage.sentence().start(),
                Math.min(quantity.measure().start(), quantity.span().start()) - 40);
        int to = Math.min(
                passage.sentence().end(),
                Math.max(quantity.measure().end(), quantity.span().end()) + 25);
        for (String word : passage.text().substring(from, to).split("[^\\p{L}]+")) {
            if (words.isWritten(word, FigureWords.Role.WORLDWIDE)) {
                return true;
            }
        }
        return false;
    }

    private int rank(Candidate candidate, Quantity quantity) {
        Span place = candidate.mention().span();
        boolean nested = candidate.mention().form() == EntityMention.Form.NESTED;
        boolean counts = quantity.unit().equals(COUNTRIES);
        if (counts && candidate.mention().entity().type() != EntityType.REGION) {
            return UNRELATED;
        }
        if (place.overlaps(quantity.span()) || nested) {
            return quantity.measure().overlaps(place) ? NATIONALITY : UNRELATED;
        }
        boolean after = place.start() >= quantity.span().end();
        String between = between(place, quantity.span());
        if (!after && between.matches("\\s*[:(]?\\s*")) {
            return ADJACENT;
        }
        boolean apart = isApart(between, place, quantity) || (!after && between.length() > FAR);
        FigureWords.Role role = candidate.role().orElse(FigureWords.Role.BREAKS);
        int rank = switch (role) {
            case WITHIN -> after ? WITHIN_AFTER : WITHIN_BEFORE;
            case TOWARDS -> TOWARDS;
            case FROM -> FROM;
            default ->
                candidate.mention().form() == EntityMention.Form.DEMONYM
                                || quantity.measure().overlaps(place)
                        ? NATIONALITY
                        : after ? UNRELATED : SUBJECT;
        };
        boolean aside = after && has(between, FigureWords.Role.ASIDES);
        if (!apart && !aside) {
            return rank;
        }
        return rank > FROM ? UNRELATED : aside || rank > WITHIN_BEFORE ? APART : WITHIN_APART;
    }

    /** Whether a break, or another number that the place could belong to, stands between the two. */
    private boolean isApart(String between, Span place, Quantity quantity) {
        if (between.indexOf(';') >= 0) {
            return true;
        }
        if (has(between, FigureWords.Role.BREAKS)) {
            return true;
        }
        Span gap = gap(place, quantity.span());
        return passage.quantities().stream()
                .anyMatch(q -> !q.span().equals(quantity.span())
                        && gap.contains(q.span())
                        && place.start() > quantity.span().start());
    }

    private boolean has(String between, FigureWords.Role role) {
        return Arrays.stream(between.split("[^\\p{L}]+")).anyMatch(w -> words.is(w, role));
    }

    private String between(Span one, Span other) {
        return gap(one, other).of(passage.text());
    }

    private static Span gap(Span one, Span other) {
        int start = Math.min(one.end(), other.end());
        return new Span(start, Math.max(start, Math.max(one.start(), other.start())));
    }

    private static int distance(Span one, Span other) {
        return gap(one, other).length();
    }
}
