package org.simpul.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Mentions;
import org.simpul.mention.QuantityFinder;
import org.simpul.mention.TimeMention;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** The figures of a document: the quantities of each sentence with the places and times around them. */
final class Figures {

    private final QuantityFinder quantities;
    private final FigureBuilder builder;

    Figures(Path ontology) {
        quantities = QuantityFinder.load(ontology);
        builder = FigureBuilder.load(ontology);
    }

    List<Figure> find(Mentions mentions, Map<Integer, List<Source>> sources) {
        DocumentText document = mentions.document();
        InOrder<EntityMention> entities = new InOrder<>(mentions.all(), EntityMention::span);
        InOrder<TimeMention> times = new InOrder<>(mentions.times(), TimeMention::span);
        List<Figure> figures = new ArrayList<>();
        FigureBackground background = FigureBackground.NONE;
        int paragraph = -1;
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                background = background.entering(document.paragraphs().get(paragraph).kind());
            }
            FigurePassage passage = passage(document, sentence, entities.within(sentence.span()), times.within(sentence.span()));
            FigureBuilder.Built built = builder.build(passage, background, sources.getOrDefault(s, List.of()));
            figures.addAll(built.figures());
            background = built.background();
        }
        return figures;
    }

    private FigurePassage passage(DocumentText document, Sentence sentence, List<EntityMention> entities, List<TimeMention> times) {
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
            List<T> inside = items.subList(next, end).stream().filter(i -> stretch.contains(span.apply(i))).toList();
            next = end;
            return inside;
        }
    }
}
