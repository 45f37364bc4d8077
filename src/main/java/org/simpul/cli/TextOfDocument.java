package org.simpul.cli;

import java.util.List;
import org.simpul.store.ReadText;
import org.simpul.text.DocumentText;

/** What is kept of a document that was read: its text, in which the text stage has made identifiers of persons unreadable, with positions by code points as in the graph. */
final class TextOfDocument {

    private TextOfDocument() {}

    static ReadText of(String iri, DocumentText read) {
        String text = read.text();
        List<Integer> pages = read.pages().stream()
                .map(start -> text.codePointCount(0, start))
                .toList();
        return new ReadText(iri, text, pages);
    }
}
