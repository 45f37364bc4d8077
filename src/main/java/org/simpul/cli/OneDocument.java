package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.simpul.document.DocumentSource;
import org.simpul.document.Input;
import org.simpul.document.SourceDocument;
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
        try {
            DocumentText text = TextReader.standard().read(source(file));
            text.warnings().forEach(warning -> warnings.println(file.getFileName() + ": " + warning));
            warnings.flush();
            return text;
        } catch (UnreadableDocumentException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private static SourceDocument source(Path file) {
        if (Files.isDirectory(file)) {
            throw Failure.usage(file + " is a folder: name one file");
        }
        DocumentSource found;
        try {
            found = DocumentSource.of(List.of(file), ReadingLimits.standard().maxBytes());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        }
        Input input = found.read(found.files().get(0));
        if (!(input instanceof Input.Document document)) {
            throw Failure.failed(
                    input instanceof Input.Rejected rejected
                            ? rejected.message()
                            : file + " could not be read: see whether it may be opened");
        }
        return document.source();
    }
}
