package org.simpul.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Mentions;
import org.simpul.mention.QuantityFinder;
import org.simpul.mention.TableReader;
import org.simpul.mention.TimeMention;
import org.simpul.text.DocumentText;
import org.simpul.text.Language;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** The figures of a document: the quantities of each sentence with the places and times around them. */
final class Figures {

    private final QuantityFinder quantities;
    private final FigureBuilder builder;
    private final TableReader tables;

    Figures(Path ontology) {
        quantities = QuantityFinder.load(ontology);
        builder = FigureBuilder.load(ontology);
        tables = TableReader.load(ontology);
    }

    List<Figure> find(Mentions mentions, Map<Integer, List<Source>> sources) {
        DocumentText document = mentions.document();
        InOrder<EntityMention> entities = new InOrder<>(mentions.all(), EntityMention::span);
        InOrder<TimeMention> times = new InOrder<>(mentions.times(), TimeMention::span);
        Reading reading = new Reading(document);
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            reading.read(
                    sentence,
                    entities.within(sentence.span()),
                    times.within(sentence.span()),
                    sources.getOrDefault(s, List.of()));
        }
        return reading.figures;
    }

    /** One document being read from its first sentence to its last. */
    private final class Reading {

        private final DocumentText document;
        private final List<Figure> figures = new ArrayList<>();
        private FigureBackground background = FigureBackground.NONE;
        private Optional<TableReader.Row> head = Optional.empty();
        private List<EntityMention> heads = List.of();
        private int paragraph = -1;
        private boolean inTable;

        Reading(DocumentText document) {
            this.document = document;
        }

        void read(Sentence sentence, List<EntityMention> entities, List<TimeMention> times, List<Source> sources) {
            Paragraph.Kind kind =
                    document.paragraphs().get(sentence.paragraph()).kind();
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                background = background.entering(kind);
            }
            if (kind == Paragraph.Kind.TABLE_ROW && row(sentence, entities, times, sources)) {
                return;
            }
            inTable = kind == Paragraph.Kind.TABLE_ROW;
            head = Optional.empty();
            FigurePassage passage = passage(document, sentence, entities, times);
            FigureBuilder.Built built = kind == Paragraph.Kind.HEADING
                    ? builder.buildHeading(passage, sources)
                    : builder.build(passage, background, sources);
            figures.addAll(built.figures());
            background = built.background();
        }

        /** Reads a row of a table that has a head; says whether it did. */
        private boolean row(
                Sentence sentence, List<EntityMention> entities, List<TimeMention> times, List<Source> sources) {
            TableReader.Row row = new TableReader.Row(sentence.span(), times);
            Language language = document.languageOf(sentence);
            if (!inTable && tables.isHead(document.text(), row, language)) {
                head = Optional.of(row);
                heads = entities;
                inTable = true;
                return true;
            }
            head.ifPresent(h -> figures.addAll(builder.buildRow(
                    passage(document, sentence, entities, times),
                    tables.read(document.text(), h, row, language),
                    heads,
                    background,
                    sources)));
            return head.isPresent();
        }
    }

    private FigurePassage passage(
            DocumentText document, Sentence sentence, List<EntityMention> entities, List<TimeMention> times) {
        return new FigurePassage(
                document.text(),
                sentence.span(),
                document.languageOf(sentence),
                document.pageAt(sentence.span().start()),
                quantities.find(document.text(), sentence.span(), document.languageOf(sentence), times),
                entities,
                times);
    }

    /** A list by position that is asked for one stretch after another. */
    private static final class InOrder<T> {

        private final List<T> items;
        private final Function<T, Span> span;
        private int next;

        InOrder(List<T> items, Function<T, Span> span) {
            this.items = items;
            this.span = span;
        }

        /** The items inside this stretch, which begins where the last one ended or later. */
        List<T> within(Span stretch) {
            while (next < items.size() && span.apply(items.get(next)).start() < stretch.start()) {
                next++;
            }
            int end = next;
            while (end < items.size() && span.apply(items.get(end)).start() < stretch.end()) {
                end++;
            }
            List<T> inside = items.subList(next, end).stream()
                    .filter(i -> stretch.contains(span.apply(i)))
                    .toList();
            next = end;
            return inside;
        }
    }
}
