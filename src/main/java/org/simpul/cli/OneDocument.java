package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.simpul.document.DocumentSource;
import org.simpul.document.Input;
import org.simpul.text.DocumentText;
import org.simpul.text.ReadingLimits;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** Reads the one document that a command was given. */
final class OneDocument {

    private OneDocument() {}

    /**
     * The document as text; what had to be repaired is printed to {@code warnings}.
     *
     * @throws Failure where there is no such file, it is a folder, or it cannot be read
     */
    static DocumentText read(Path file, PrintWriter warnings) {
        if (Files.isDirectory(file)) {
            throw Failure.usage(file + " is a folder: name one file");
        }
        DocumentSource found;
        try {
            found = DocumentSource.of(List.of(file), ReadingLimits.standard().maxBytes());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        }
        if (!(found.read(found.files().get(0)) instanceof Input.Document document)) {
            throw Failure.failed(file + " could not be read: see whether it is a document and may be opened");
        }
        try {
            DocumentText text = TextReader.standard().read(document.source());
            text.warnings().forEach(warning -> warnings.println(file.getFileName() + ": " + warning));
            warnings.flush();
            return text;
        } catch (UnreadableDocumentException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }
}
