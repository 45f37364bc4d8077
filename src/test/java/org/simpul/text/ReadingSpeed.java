package org.simpul.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.simpul.document.SourceDocument;

/**
 * Measures how fast plain text is read: the files given, repeated to five megabytes, ten times on one thread. Run by hand with the test class path; it
 * prints the time of each round.
 */
final class ReadingSpeed {

    private static final int BYTES = 5_000_000;
    private static final int ROUNDS = 10;

    private ReadingSpeed() {}

    /** Reads the files named on the command line. */
    public static void main(String[] files) throws IOException, UnreadableDocumentException {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream(BYTES);
        List<Path> paths = Arrays.stream(files).map(Path::of).toList();
        for (int i = 0; repeated.size() < BYTES; i++) {
            repeated.write(Files.readAllBytes(paths.get(i % paths.size())));
        }
        TextReader reader = TextReader.standard();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            DocumentText text = reader.read(SourceDocument.of("repeated.txt", repeated.toByteArray()));
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(
                    "round %d: %d bytes, %d sentences, %d ms%n",
                    round, repeated.size(), text.sentences().size(), millis);
        }
    }
}
