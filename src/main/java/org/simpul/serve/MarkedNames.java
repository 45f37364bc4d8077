package org.simpul.serve;

import java.util.ArrayList;
import java.util.Comparator;
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

/** Finds in sentences the names of what their document mentions. The graph does not say where a mention stands, but what every mentioned thing is called. */
final class MarkedNames {

    private final Map<String, Node> byName;
    private final Optional<Pattern> pattern;

    private MarkedNames(Map<String, Node> byName) {
        this.byName = byName;
        this.pattern = byName.isEmpty() ? Optional.empty() : Optional.of(pattern(byName.keySet()));
    }

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param thing what it names, empty where it is no name
     */
    record Piece(String text, Optional<Node> thing) {}

    /** The names of what this document mentions or claims something about. */
    static MarkedNames in(Reading reading, Node document, List<DocumentPage.Sentence> sentences) {
        Set<Node> things = reading.objects(document, Simpul.MENTIONS)
                .filter(thing -> reading.names().kind(thing) != Kind.OTHER)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sentences.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .flatMap(
                        said -> Stream.of(said.triple().subject(), said.triple().object()))
                .filter(Node::isURI)
                .forEach(things::add);
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
        int at = 0;
        if (pattern.isPresent()) {
            Matcher matcher = pattern.get().matcher(text);
            while (matcher.find()) {
                pieces.add(new Piece(text.substring(at, matcher.start()), Optional.empty()));
                pieces.add(new Piece(
                        matcher.group(), Optional.of(byName.get(matcher.group().replaceAll("\\s+", " ")))));
                at = matcher.end();
            }
        }
        pieces.add(new Piece(text.substring(at), Optional.empty()));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** Longer names first, each as a whole word, with any blanks where the name has one. */
    private static Pattern pattern(Set<String> names) {
        String any = names.stream()
                .sorted(Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name))
                .map(name -> Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }
}
