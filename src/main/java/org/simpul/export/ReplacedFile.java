package org.simpul.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there once all is written, so that a failure leaves no half of it. */
final class ReplacedFile {

    /** What writes the bytes; the stream is closed for it. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private ReplacedFile() {}

    static Path write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            content.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
