package org.simpul.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.simpul.graph.Simpul;

/** Finds in a text the names of what its document mentions. The graph does not say where a mention stands, but what every mentioned thing is called. */
final class MarkedNames {

    /** Kinds of things that a reader looks for; years are mentioned as well, but are no names. */
    private static final Set<Kind> NAMED = EnumSet.of(
            Kind.STATE, Kind.PERSON, Kind.INSTITUTION, Kind.INSTRUMENT, Kind.EVENT, Kind.PLACE, Kind.CONCEPT);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The names by the first word of each, the longer ones first. */
    private final Map<String, List<Name>> byFirstWord;

    private MarkedNames(Map<String, Node> byName) {
        this.byFirstWord = byName.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Node> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(entry -> Name.of(entry.getKey(), entry.getValue()).stream())
                .collect(Collectors.groupingBy(Name::firstWord));
    }

    /** A name as it is looked for: with any blanks where it has one, and as whole words. */
    private record Name(String firstWord, Pattern pattern, Node thing) {

        static Optional<Name> of(String name, Node thing) {
            Matcher first = WORD.matcher(name);
            String parts = Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
            Pattern pattern = Pattern.compile(parts + "(?![\\p{L}\\p{N}])");
            return first.lookingAt() ? Optional.of(new Name(first.group(), pattern, thing)) : Optional.empty();
        }

        /** What it names, where it stands at this place. */
        Optional<Found> at(String text, int start) {
            Matcher whole = pattern.matcher(text).region(start, text.length());
            return whole.lookingAt() ? Optional.of(new Found(whole.end(), thing)) : Optional.empty();
        }
    }

    /** A name in a text: where it ends, and what it names. */
    private record Found(int end, Node thing) {}

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param thing what it names, empty where it is no name
     */
    record Piece(String text, Optional<Node> thing) {}

    /** The names of what this document mentions or claims something about. */
    static MarkedNames in(Reading reading, Node document, List<DocumentPage.Sentence> sentences) {
        Stream<Node> claimed = sentences.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .flatMap(
                        said -> Stream.of(said.triple().subject(), said.triple().object()))
                .filter(Node::isURI);
        Set<Node> things = Stream.concat(reading.objects(document, Simpul.MENTIONS), claimed)
                .filter(thing -> NAMED.contains(reading.names().kind(thing)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Node> names = new HashMap<>();
        for (Node thing : things) {
            names.putIfAbsent(reading.names().text(thing), thing);
            reading.names().others(thing).forEach(name -> names.putIfAbsent(name.text(), thing));
        }
        names.keySet().removeIf(name -> name.length() < 2);
        return new MarkedNames(names);
    }

    /** The text in pieces, in order; together they are the text. */
    List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        for (int from = 0; word.find(from); ) {
            int start = word.start();
            Optional<Found> found = byFirstWord.getOrDefault(word.group(), List.of()).stream()
                    .flatMap(name -> name.at(text, start).stream())
                    .findFirst();
            from = found.map(Found::end).orElse(word.end());
            if (found.isPresent()) {
                pieces.add(new Piece(text.substring(at, start), Optional.empty()));
                pieces.add(new Piece(
                        text.substring(start, from), Optional.of(found.get().thing())));
                at = from;
            }
        }
        pieces.add(new Piece(text.substring(at), Optional.empty()));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
