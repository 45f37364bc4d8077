package org.simpul.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.simpul.document.SourceDocument;

/** Shortcuts for tests that read small texts. */
final class Texts {

    private Texts() {}

    static DocumentText plain(String content) {
        return read("text.txt", content);
    }

    static DocumentText markdown(String content) {
        return read("text.md", content);
    }

    static DocumentText read(String name, String content) {
        try {
            return TextReader.standard().read(SourceDocument.of(name, content.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> sentences(DocumentText text) {
        return text.sentences().stream()
                .map(sentence -> sentence.span().of(text.text()))
                .toList();
    }

    static List<String> blocks(DocumentText text) {
        return text.paragraphs().stream()
                .map(paragraph -> paragraph.kind() + ": " + paragraph.span().of(text.text()))
                .toList();
    }
}
