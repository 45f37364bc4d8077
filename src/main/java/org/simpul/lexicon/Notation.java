package org.simpul.lexicon;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes pieces of token patterns as {@link PatternReader} reads them; long lists of words are cut. */
public final class Notation {

    private static final int WORDS = 6;

    private Notation() {}

    /** The notation of a piece of a pattern. */
    public static String of(Node node) {
        if (node instanceof Node.Word word) {
            return words(word);
        } else if (node instanceof Node.Slot slot) {
            return slot(slot.name(), slot.types());
        } else if (node instanceof Node.Gap gap) {
            return "..." + gap.max();
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().map(Notation::of).collect(Collectors.joining(" "));
        } else if (node instanceof Node.Choice choice) {
            return alternatives(choice.options().stream().map(Notation::of).toList());
        } else if (node instanceof Node.Maybe maybe) {
            return of(maybe.part()) + "?";
        }
        return other(node);
    }

    private static String other(Node node) {
        if (node instanceof Node.Ahead ahead) {
            return "before " + words(ahead.word());
        } else if (node instanceof Node.Topic topic) {
            return "under a heading"
                    + topic.words().map(word -> " " + words(word)).orElse("")
                    + (topic.name().isEmpty() ? "" : " " + slot(topic.name(), topic.types()));
        } else if (node instanceof Node.Edge edge) {
            return edge.start() ? "^" : "$";
        } else if (node instanceof Node.Capitals capitals) {
            return "{" + capitals.name() + "}";
        } else if (node instanceof Node.Digits) {
            return "#";
        } else if (node instanceof Node.Earlier earlier) {
            return "named before " + slot(earlier.name(), earlier.types());
        }
        Node.Kept kept = (Node.Kept) node;
        return "{" + kept.name() + "=" + of(kept.part()) + "}";
    }

    private static String slot(String name, Collection<String> types) {
        return "<" + name + (types.isEmpty() ? "" : ":" + String.join("|", new TreeSet<>(types))) + ">";
    }

    private static String words(Node.Word word) {
        Stream<String> prefixes = word.prefixes().stream().map(prefix -> prefix + "*");
        return alternatives(
                Stream.concat(new TreeSet<>(word.exact()).stream(), prefixes).toList());
    }

    private static String alternatives(Collection<String> options) {
        if (options.size() == 1) {
            return options.iterator().next();
        }
        String some = options.stream().limit(WORDS).collect(Collectors.joining("|"));
        return "(" + some + (options.size() > WORDS ? "|and " + (options.size() - WORDS) + " more" : "") + ")";
    }
}
