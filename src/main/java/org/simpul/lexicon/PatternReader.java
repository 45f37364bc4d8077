package org.simpul.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.text.Tokens;

/**
 * Reads token patterns.
 *
 * <pre>
 * word            a token, case ignored ("co-chair" is three tokens: co - chair)
 * 's              a possessive, of a plural too
 * word*           a token that begins so
 * a|b c           alternatives inside parentheses: (a|b c)
 * ?               after a word, slot or group: optional
 * @name           a named list of phrases (macros.yaml)
 * &lt;S&gt; &lt;O:Treaty&gt;  a slot, with its types after the colon ("State|Institution"); &lt;S1:State&gt; takes exactly one mention where the name ends in 1
 * &lt;X:Treaty|~pact&gt;  a slot whose name holds one of the words after "~"
 * ...  ...4       a gap of up to 8 (up to 4) tokens in the same clause
 * \\|              a character of the notation itself, such as the bar between the cells of a table row
 * ..  ..4         a gap that crosses no mention
 * ^ $             start and end of a clause
 * ^^ $$           start and end of a sentence
 * [S:Treaty]      what the heading over the sentence names, taking no tokens; [O:Treaty=ratif*|parties] where that heading holds one of these words
 * [&lt;O:Treaty]     the nearest mention before, taking no tokens
 * {name}          a run of capitalised words, {name:2-5} of two to five
 * {name=@list}    one of a named list, captured under the name
 * &amp;word           nothing, before this word (or one of a group): the slot after it takes a name that begins with the word
 * #  {#name}      a token that begins with a digit, captured under the name
 * </pre>
 */
public final class PatternReader {

    private static final int DEFAULT_GAP = 8;
    private static final int MOST_CAPITALS = 12;

    private final Map<String, List<String>> macros;
    private String source = "";
    private int at;

    /** A reader that knows these named lists of phrases. */
    public PatternReader(Map<String, List<String>> macros) {
        this.macros = Map.copyOf(macros);
    }

    /**
     * The pattern of this notation.
     *
     * @throws IllegalArgumentException with the notation and the position where it cannot be read
     */
    public Node.Sequence read(String notation) {
        String outer = source;
        int outerAt = at;
        source = notation;
        at = 0;
        Node.Sequence sequence = new Node.Sequence(parts());
        if (at < source.length()) {
            throw wrong("unexpected '" + source.charAt(at) + "'");
        }
        source = outer;
        at = outerAt;
        return sequence;
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        for (skip(); at < source.length() && source.charAt(at) != ')' && source.charAt(at) != '|'; skip()) {
            Node part = part();
            skip();
            if (at < source.length() && source.charAt(at) == '?') {
                at++;
                part = new Node.Maybe(part);
            }
            parts.add(part);
        }
        return parts;
    }

    private Node part() {
        char c = source.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '<' -> slot(upTo('>'));
            case '[' -> topic(upTo(']'));
            case '{' -> capitals(upTo('}'));
            case '@' -> macro();
            case '^', '$' -> edge(c);
            case '&' -> ahead();
            case '#' -> digits();
            case '\\' -> literal();
            default -> source.startsWith("..", at) ? gap() : words();
        };
    }

    private Node edge(char c) {
        boolean twice = source.startsWith("" + c + c, at);
        at += twice ? 2 : 1;
        return new Node.Edge(c == '^', twice);
    }

    private Node literal() {
        at += 2;
        return new Node.Word(Set.of(source.substring(at - 1, at)), List.of());
    }

    private Node ahead() {
        at++;
        Node part = part();
        if (part instanceof Node.Word word) {
            return new Node.Ahead(word);
        }
        throw wrong("after '&' stands one word or a group of single words");
    }

    private Node digits() {
        at++;
        return new Node.Digits("");
    }

    private Node group() {
        at++;
        List<Node> options = new ArrayList<>();
        options.add(new Node.Sequence(parts()));
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            options.add(new Node.Sequence(parts()));
        }
        if (at == source.length()) {
            throw wrong("a parenthesis is not closed");
        }
        at++;
        return simplest(options);
    }

    private static Node simplest(List<Node> options) {
        Set<String> exact = new LinkedHashSet<>();
        List<String> prefixes = new ArrayList<>();
        for (Node option : options) {
            if (option instanceof Node.Sequence s
                    && s.parts().size() == 1
                    && s.parts().get(0) instanceof Node.Word w) {
                exact.addAll(w.exact());
                prefixes.addAll(w.prefixes());
            } else {
                return options.size() == 1 ? options.get(0) : new Node.Choice(List.copyOf(options));
            }
        }
        return new Node.Word(Set.copyOf(exact), List.copyOf(prefixes));
    }

    private Node slot(String inside) {
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        Set<String> types =
                colon < 0 ? Set.of() : Set.of(inside.substring(colon + 1).split("\\|"));
        boolean single = name.endsWith("1");
        return new Node.Slot(single ? name.substring(0, name.length() - 1) : name, types, single);
    }

    private Node topic(String inside) {
        if (inside.startsWith("<")) {
            Node.Slot earlier = (Node.Slot) slot(inside.substring(1));
            return new Node.Earlier(earlier.name(), earlier.types());
        }
        int equals = inside.indexOf('=');
        String place = equals < 0 ? inside : inside.substring(0, equals);
        Optional<Node.Word> words = equals < 0 ? Optional.empty() : Optional.of(anyOf(inside.substring(equals + 1)));
        Node.Slot slot = (Node.Slot) slot(place);
        return new Node.Topic(slot.name(), slot.types(), words);
    }

    private static Node.Word anyOf(String alternatives) {
        Set<String> exact = new LinkedHashSet<>();
        List<String> prefixes = new ArrayList<>();
        for (String word : alternatives.split("\\|")) {
            if (word.endsWith("*")) {
                prefixes.add(word.substring(0, word.length() - 1));
            } else {
                exact.add(word);
            }
        }
        return new Node.Word(Set.copyOf(exact), List.copyOf(prefixes));
    }

    private Node capitals(String inside) {
        if (inside.startsWith("#")) {
            return new Node.Digits(inside.substring(1));
        }
        int equals = inside.indexOf('=');
        if (equals > 0) {
            return new Node.Kept(inside.substring(0, equals), read(inside.substring(equals + 1)));
        }
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new Node.Capitals(inside, 1, MOST_CAPITALS);
        }
        String[] bounds = inside.substring(colon + 1).split("-");
        return new Node.Capitals(inside.substring(0, colon), Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }

    private Node macro() {
        int start = ++at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_')) {
            at++;
        }
        String name = source.substring(start, at);
        List<String> phrases = macros.get(name);
        if (phrases == null) {
            throw wrong("no list named @" + name + " in macros.yaml");
        }
        List<Node> options = new ArrayList<>();
        for (String phrase : phrases) {
            options.add(read(phrase));
        }
        return simplest(options);
    }

    private Node gap() {
        boolean bare = !source.startsWith("...", at);
        at += bare ? 2 : 3;
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        return new Node.Gap(start == at ? DEFAULT_GAP : Integer.parseInt(source.substring(start, at)), bare);
    }

    private Node words() {
        int start = at;
        while (at < source.length()
                && !Character.isWhitespace(source.charAt(at))
                && "()|?<>{}[]@^$*#\\".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw wrong("unexpected '" + source.charAt(at) + "'");
        }
        if (source.substring(start, at).equals("'s")) {
            return new Node.Word(Set.of("'s", "'"), List.of());
        }
        boolean prefix = at < source.length() && source.charAt(at) == '*';
        Tokens tokens = Tokens.of(source.substring(start, at));
        at += prefix ? 1 : 0;
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean open = prefix && i == tokens.size() - 1;
            parts.add(
                    open
                            ? new Node.Word(Set.of(), List.of(tokens.form(i)))
                            : new Node.Word(Set.of(tokens.form(i)), List.of()));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private String upTo(char close) {
        int end = source.indexOf(close, at);
        if (end < 0) {
            throw wrong("'" + close + "' is missing");
        }
        String inside = source.substring(at + 1, end).trim();
        at = end + 1;
        return inside;
    }

    private void skip() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("pattern «" + source + "», at " + at + ": " + why);
    }
}
