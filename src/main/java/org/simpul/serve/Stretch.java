package org.simpul.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.simpul.store.ReadText;

/**
 * A piece of a document that is read at once: a paragraph where the text was kept, else one sentence that says something.
 *
 * @param page the page it begins on, from 1
 * @param leftOut how many characters of the document are missing before it
 * @param parts its text, in order
 */
record Stretch(int page, int leftOut, List<Part> parts) {

    /** Longer texts are not shown whole: no browser likes such a page. In code points. */
    private static final int LONGEST = 2_000_000;

    Stretch {
        parts = List.copyOf(parts);
    }

    /**
     * A part of its text.
     *
     * @param text the part; empty for a sentence that lies within the one before it
     * @param sentence the sentence that it is; empty where it says nothing that the graph holds
     */
    record Part(String text, Optional<DocumentPage.Sentence> sentence) {}

    /** The sentences that say something. */
    List<DocumentPage.Sentence> sentences() {
        return parts.stream().flatMap(part -> part.sentence().stream()).toList();
    }

    /**
     * A document from its beginning to its end, by paragraphs.
     *
     * @param sentences those that say something, in order
     * @return empty where the text has other words at the places of the sentences, or is longer than a page may be
     */
    static Optional<List<Stretch>> whole(List<DocumentPage.Sentence> sentences, ReadText text) {
        return Optional.of(text)
                .filter(one -> one.text().length() <= LONGEST)
                .map(Paragraphs::new)
                .filter(paragraphs -> paragraphs.fit(sentences))
                .map(paragraphs -> paragraphs.stretches(sentences));
    }

    /** The sentences that say something, each by itself. */
    static List<Stretch> alone(List<DocumentPage.Sentence> sentences) {
        List<Stretch> stretches = new ArrayList<>();
        int end = 0;
        for (DocumentPage.Sentence sentence : sentences) {
            Part part = new Part(sentence.passage().quote().getLiteralLexicalForm(), Optional.of(sentence));
            stretches.add(new Stretch(sentence.passage().page(), Math.max(0, sentence.start() - end), List.of(part)));
            end = Math.max(end, sentence.end());
        }
        return stretches;
    }

    /** A whole text, by code points as the graph counts. */
    private static final class Paragraphs {

        private final ReadText text;
        private final int[] points;

        Paragraphs(ReadText text) {
            this.text = text;
            this.points = text.text().codePoints().toArray();
        }

        private String between(int start, int end) {
            return new String(points, start, end - start);
        }

        /** Whether the sentences stand where they should. */
        boolean fit(List<DocumentPage.Sentence> sentences) {
            return sentences.stream()
                    .allMatch(sentence -> sentence.start() >= 0
                            && sentence.start() <= sentence.end()
                            && sentence.end() <= points.length
                            && between(sentence.start(), sentence.end())
                                    .equals(sentence.passage().quote().getLiteralLexicalForm()));
        }

        List<Stretch> stretches(List<DocumentPage.Sentence> sentences) {
            List<Stretch> stretches = new ArrayList<>();
            for (int start = skipFeeds(0); start < points.length; ) {
                int end = end(start);
                int next = end;
                for (DocumentPage.Sentence sentence : sentences) {
                    if (sentence.start() >= start && sentence.start() < next) {
                        next = Math.max(next, end(Math.max(next, sentence.end()) - 1));
                    }
                }
                stretches.add(stretch(start, next, sentences));
                start = skipFeeds(next);
            }
            return stretches;
        }

        /** The end of the paragraph that holds this place: an empty line, or the end of the text. */
        private int end(int place) {
            int end = place;
            while (end < points.length
                    && !(points[end] == '\n' && end + 1 < points.length && points[end + 1] == '\n')) {
                end++;
            }
            return end;
        }

        private int skipFeeds(int place) {
            int start = place;
            while (start < points.length && points[start] == '\n') {
                start++;
            }
            return start;
        }

        private Stretch stretch(int start, int end, List<DocumentPage.Sentence> sentences) {
            List<Part> parts = new ArrayList<>();
            int at = start;
            List<DocumentPage.Sentence> within = sentences.stream()
                    .filter(sentence -> sentence.start() >= start && sentence.start() < end)
                    .sorted(Comparator.comparingInt(DocumentPage.Sentence::start))
                    .toList();
            for (DocumentPage.Sentence sentence : within) {
                int from = Math.max(at, sentence.start());
                if (from > at) {
                    parts.add(new Part(between(at, from), Optional.empty()));
                }
                int to = Math.max(from, sentence.end());
                parts.add(new Part(between(from, to), Optional.of(sentence)));
                at = to;
            }
            if (end > at) {
                parts.add(new Part(between(at, end), Optional.empty()));
            }
            return new Stretch(text.pageAt(start), 0, parts);
        }
    }
}
