package org.simpul.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Node;
import org.simpul.text.Tokens;

/**
 * Matches a token pattern around its anchor: the parts after the anchor forwards, those before it backwards, nearest first, with backtracking.
 * One instance serves one document and one thread.
 */
public final class Matcher {

    private static final int EARLIER_REACH = 70;

    private final Tokens tokens;
    private final Clauses clauses;
    private final Slots slots;
    private final CapitalRuns capitals;
    private final Gaps gaps;
    private final Deque<Match.Capture> captures = new ArrayDeque<>();
    private Set<String> subjects = Set.of();
    private Set<String> objects = Set.of();
    private boolean free;
    private int low;
    private int high;
    private Optional<Topic> topic = Optional.empty();

    /** Over these tokens and the units found so far; units added to the index later are seen. */
    public Matcher(Tokens tokens, UnitIndex units, Knowledge knowledge, String text) {
        this.tokens = tokens;
        this.clauses = new Clauses(tokens, knowledge.breaks());
        this.slots = new Slots(tokens, units, knowledge);
        this.capitals = new CapitalRuns(tokens, units, knowledge, text);
        this.gaps = new Gaps(tokens, clauses, slots, knowledge);
    }

    /** The clauses of the document. */
    public Clauses clauses() {
        return clauses;
    }

    /** Confines matches to these tokens: a sentence. */
    public void within(int first, int last) {
        low = first;
        high = last;
    }

    /** Sets what the heading over the sentence names. */
    public void under(Optional<Topic> heading) {
        topic = heading;
    }

    /** Sets what the slots S and O accept where the pattern does not say. */
    public void accept(Set<String> subjectTypes, Set<String> objectTypes) {
        subjects = subjectTypes;
        objects = objectTypes;
    }

    /** The match of this pattern whose anchor begins at this token; first one whose subject depends on nothing before it ("di Bangkok", "anggota ASEAN"). */
    public Optional<Match> at(Node.Sequence pattern, int anchor, int token) {
        free = true;
        slots.forgetRefused();
        Optional<Match> match = around(pattern, anchor, token);
        if (match.isEmpty() && slots.refusedDependent()) {
            free = false;
            match = around(pattern, anchor, token);
        }
        return match;
    }

    /** Whether one of these words stands in the match. */
    public boolean holds(Match match, Set<String> words) {
        for (int t = match.first(); t < match.last(); t++) {
            if (words.contains(tokens.form(t))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Match> around(Node.Sequence pattern, int anchor, int token) {
        if (!captures.isEmpty()) {
            captures.clear();
        }
        List<Node> parts = pattern.parts();
        int[] ends = new int[3];
        boolean found = forward(parts.get(anchor), token, afterAnchor -> {
            ends[0] = afterAnchor;
            return forwardAll(parts, anchor + 1, afterAnchor, end -> {
                ends[1] = end;
                return backwardAll(parts, anchor - 1, token, start -> {
                    ends[2] = start;
                    return true;
                });
            });
        });
        return found
                ? Optional.of(new Match(ends[2], ends[1], token, ends[0], new ArrayList<>(captures)))
                : Optional.empty();
    }

    private boolean forwardAll(List<Node> parts, int i, int position, IntPredicate then) {
        return i == parts.size()
                ? then.test(position)
                : forward(
                        parts.get(i),
                        position,
                        next -> !ownsNothing(parts, i, next) && forwardAll(parts, i + 1, next, then));
    }

    /** Whether a slot ends with "its" where the pattern has no possessive: "its laboratory" is not the owner. */
    private boolean ownsNothing(List<Node> parts, int i, int end) {
        return parts.get(i) instanceof Node.Slot
                && end > low
                && tokens.form(end - 1).equals("its")
                && !(i + 1 < parts.size() && isPossessive(parts.get(i + 1)));
    }

    private static boolean isPossessive(Node node) {
        return node instanceof Node.Word word
                ? word.fits("'s")
                : node instanceof Node.Maybe maybe && isPossessive(maybe.part());
    }

    private boolean backwardAll(List<Node> parts, int i, int position, IntPredicate then) {
        if (i < 0) {
            return then.test(position);
        }
        if (parts.get(i) instanceof Node.Slot slot) {
            if (ownsNothing(parts, i, position)) {
                return false;
            }
            boolean open = i == 0 || parts.get(i - 1) instanceof Node.Gap;
            return slots.backward(
                    position,
                    low,
                    types(slot),
                    slot.single(),
                    open,
                    free,
                    group ->
                            captured(slot.name(), group, group.first(), next -> backwardAll(parts, i - 1, next, then)));
        }
        return backward(parts.get(i), position, next -> backwardAll(parts, i - 1, next, then));
    }

    private boolean forward(Node node, int position, IntPredicate then) {
        if (node instanceof Node.Word word) {
            return position < high && word.fits(tokens.form(position)) && then.test(position + 1)
                    || possessed(word, position) && then.test(position);
        } else if (node instanceof Node.Slot slot) {
            return slots.forward(
                    position,
                    high,
                    types(slot),
                    slot.single(),
                    group -> captured(slot.name(), group, group.last(), then));
        } else if (node instanceof Node.Gap gap) {
            return gaps.forward(gap, position, high, then);
        } else if (node instanceof Node.Sequence sequence) {
            return forwardAll(sequence.parts(), 0, position, then);
        } else if (node instanceof Node.Choice choice) {
            return choice.options().stream().anyMatch(o -> forward(o, position, then));
        } else if (node instanceof Node.Maybe maybe) {
            return forward(maybe.part(), position, then) || then.test(position);
        } else if (node instanceof Node.Capitals run) {
            return capitals.forward(run, position, high, group -> captured(run.name(), group, group.last(), then));
        }
        if (node instanceof Node.Kept kept) {
            return forward(
                    kept.part(),
                    position,
                    end -> captured(kept.name(), new Match.Capture("", List.of(), position, end), end, then));
        }
        if (node instanceof Node.Digits digits) {
            return position < high
                    && digit(position)
                    && captured(
                            digits.name(),
                            new Match.Capture("", List.of(), position, position + 1),
                            position + 1,
                            then);
        }
        return standing(node, position, then);
    }

    private boolean digit(int token) {
        return Character.isDigit(tokens.form(token).charAt(0));
    }

    private boolean backward(Node node, int position, IntPredicate then) {
        if (node instanceof Node.Word word) {
            return position > low && word.fits(tokens.form(position - 1)) && then.test(position - 1)
                    || possessed(word, position) && then.test(position);
        } else if (node instanceof Node.Slot slot) {
            return slots.backward(
                    position,
                    low,
                    types(slot),
                    slot.single(),
                    false,
                    false,
                    group -> captured(slot.name(), group, group.first(), then));
        } else if (node instanceof Node.Gap gap) {
            return gaps.backward(gap, position, low, then);
        } else if (node instanceof Node.Sequence sequence) {
            return backwardAll(sequence.parts(), sequence.parts().size() - 1, position, then);
        } else if (node instanceof Node.Choice choice) {
            return choice.options().stream().anyMatch(o -> backward(o, position, then));
        } else if (node instanceof Node.Maybe maybe) {
            return backward(maybe.part(), position, then) || then.test(position);
        } else if (node instanceof Node.Capitals run) {
            return capitals.backward(run, position, low, group -> captured(run.name(), group, group.first(), then));
        }
        if (node instanceof Node.Kept kept) {
            return backward(
                    kept.part(),
                    position,
                    start -> captured(kept.name(), new Match.Capture("", List.of(), start, position), start, then));
        }
        if (node instanceof Node.Digits digits) {
            return position > low
                    && digit(position - 1)
                    && captured(
                            digits.name(),
                            new Match.Capture("", List.of(), position - 1, position),
                            position - 1,
                            then);
        }
        return standing(node, position, then);
    }

    /** What takes no token and so is the same in both directions. */
    private boolean standing(Node node, int position, IntPredicate then) {
        if (node instanceof Node.Ahead ahead) {
            return position < high && ahead.word().fits(tokens.form(position)) && then.test(position);
        }
        if (node instanceof Node.Topic wanted) {
            return topic(wanted, position, then);
        }
        if (node instanceof Node.Earlier wanted) {
            return earlier(wanted, position, then);
        }
        return edge((Node.Edge) node, position) && then.test(position);
    }

    private boolean captured(String name, Match.Capture group, int next, IntPredicate then) {
        captures.addLast(new Match.Capture(name, group.units(), group.first(), group.last()));
        if (then.test(next)) {
            return true;
        }
        captures.removeLast();
        return false;
    }

    /** The nearest fitting mention before the statement, in the sentence or shortly before it. */
    private boolean earlier(Node.Earlier wanted, int position, IntPredicate then) {
        Set<String> types = types(wanted.name(), wanted.types());
        for (int t = position; t > Math.max(0, position - EARLIER_REACH); t--) {
            Optional<Unit> unit = slots.named(t, types);
            if (unit.isPresent()) {
                return captured(
                        wanted.name(), new Match.Capture("", List.of(unit.get()), position, position), position, then);
            }
        }
        return false;
    }

    /** Whether the possessive is in the pronoun before this token: "its". */
    private boolean possessed(Node.Word word, int position) {
        return position > low && tokens.form(position - 1).equals("its") && word.fits("'s");
    }

    private boolean topic(Node.Topic wanted, int position, IntPredicate then) {
        if (topic.isEmpty() || !wanted.words().map(topic.get()::holds).orElse(true)) {
            return false;
        }
        if (wanted.name().isEmpty()) {
            return then.test(position);
        }
        Optional<Unit> unit = topic.get().unit().filter(u -> u.fits(types(wanted.name(), wanted.types())));
        return unit.isPresent()
                && captured(
                        wanted.name(), new Match.Capture("", List.of(unit.get()), position, position), position, then);
    }

    private Set<String> types(Node.Slot slot) {
        return types(slot.name(), slot.types());
    }

    private Set<String> types(String name, Set<String> own) {
        if (!own.isEmpty()) {
            return own;
        }
        return switch (name) {
            case "S" -> subjects;
            case "O" -> objects;
            case "T" -> Set.of("Date");
            default -> Set.of("Entity");
        };
    }

    private boolean edge(Node.Edge edge, int position) {
        if (edge.sentence()) {
            return edge.start()
                    ? position == low
                    : position == high || (position == high - 1 && !tokens.word(position));
        }
        return edge.start()
                ? position == low || clauses.breakAt(position - 1)
                : position == high || clauses.breakAt(position);
    }
}
