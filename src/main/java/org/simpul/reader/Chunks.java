package org.simpul.reader;

import java.util.ArrayList;
import java.util.List;
import org.simpul.text.DocumentText;
import org.simpul.text.Paragraph;
import org.simpul.text.Span;

/** Cuts a document into stretches of whole paragraphs that a model can take at once. */
final class Chunks {

    /** The most characters of a stretch, unless a single paragraph is longer. */
    static final int MOST = 6000;

    private Chunks() {}

    /** The stretches, in order; a paragraph of more than {@link #MOST} characters is cut there. */
    static List<Span> of(DocumentText document) {
        List<Span> chunks = new ArrayList<>();
        Span open = new Span(0, 0);
        for (Paragraph paragraph : document.paragraphs()) {
            for (Span piece : pieces(paragraph.span())) {
                if (open.length() > 0 && piece.end() - open.start() > MOST) {
                    chunks.add(open);
                    open = piece;
                } else {
                    open = open.length() == 0 ? piece : open.union(piece);
                }
            }
        }
        if (open.length() > 0) {
            chunks.add(open);
        }
        return chunks;
    }

    private static List<Span> pieces(Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        for (int start = paragraph.start(); start < paragraph.end(); start += MOST) {
            pieces.add(new Span(start, Math.min(paragraph.end(), start + MOST)));
        }
        return pieces;
    }
}
