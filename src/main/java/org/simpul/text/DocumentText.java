package org.simpul.text;

import java.util.List;
import org.simpul.document.SourceDocument;

/**
 * A document as text: what {@code simpul text} prints, and everything that is known of its positions. All spans count
 * UTF-16 units of {@link #text()}.
 *
 * @param source what the text was read from
 * @param title the title found in the document, else its file name without the ending
 * @param mediaType the media type that was recognised, such as {@code application/pdf}
 * @param text the text with lines joined, paragraphs separated by an empty line, list items and table rows by a line break
 * @param pages where each page starts in {@code text}, ascending, first element 0; one element where the format has no pages
 * @param paragraphs the blocks in order; they do not overlap
 * @param sentences the sentences in order; each lies within one paragraph
 * @param language the language of most of the text
 * @param alignment where each character came from
 * @param warnings what had to be repaired or left out, in plain words
 */
public record DocumentText(
        SourceDocument source,
        String title,
        String mediaType,
        String text,
        List<Integer> pages,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        Language language,
        Alignment alignment,
        List<String> warnings) {

    public DocumentText {
        pages = List.copyOf(pages);
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        warnings = List.copyOf(warnings);
    }

    /** The page (from 1) that holds this position. */
    public int pageAt(int position) {
        int page = 1;
        while (page < pages.size() && pages.get(page) <= position) {
            page++;
        }
        return page;
    }

    /** The language of a sentence: that of its paragraph. */
    public Language languageOf(Sentence sentence) {
        return paragraphs.get(sentence.paragraph()).language();
    }
}
