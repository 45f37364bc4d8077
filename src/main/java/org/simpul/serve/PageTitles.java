package org.simpul.serve;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.External;

/** Titles of pages that tell apart what has the same name: a forum and the document that is called after it, two documents that claim the same. */
final class PageTitles {

    private final Reading reading;
    private final Names names;

    PageTitles(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    /** The name of a thing with what tells it from others, where there are others. */
    String of(Node thing) {
        String name = names.text(thing);
        return mark(thing)
                .map(mark -> reading.visit().text("record.title", name, mark))
                .orElse(name);
    }

    private Optional<String> mark(Node thing) {
        if (names.kind(thing) == Kind.CLAIM) {
            return reading.object(thing, External.WAS_DERIVED_FROM).map(names::text);
        }
        return isShared(thing) ? kind(thing) : Optional.empty();
    }

    private Optional<String> kind(Node thing) {
        return switch (names.kind(thing)) {
            case DOCUMENT -> Optional.of(reading.visit().text("document.kind"));
            case WORK -> Optional.of(reading.visit().text("thing.work"));
            default ->
                Optional.of(names.specialTypes(thing).stream()
                                .map(names::text)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                        .filter(text -> !text.isEmpty());
        };
    }

    /** Whether something else has one of its names for its main one. */
    private boolean isShared(Node thing) {
        return Stream.of(External.PREF_LABEL, External.TITLE)
                .flatMap(property -> reading.objects(thing, property))
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .flatMap(this::called)
                .anyMatch(other -> !other.equals(thing));
    }

    /** What is called so, in whatever language. */
    private Stream<Node> called(String text) {
        return Stream.concat(
                        Stream.of(NodeFactory.createLiteralString(text)),
                        Stream.of(Tongue.values()).map(tongue -> NodeFactory.createLiteralLang(text, tongue.code())))
                .flatMap(literal -> Stream.of(External.PREF_LABEL, External.TITLE)
                        .flatMap(property -> reading.subjects(property, literal)));
    }
}
