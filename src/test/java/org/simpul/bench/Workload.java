package org.simpul.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.simpul.document.SourceDocument;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** Documents repeated until they reach a size. Repetitions differ in blanks at their end, so that each is a document of its own. */
record Workload(String name, List<SourceDocument> documents) {

    /** The texts of a folder's documents, in the order of their names. What cannot be read is left out. */
    static List<SourceDocument> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<SourceDocument> documents = new ArrayList<>();
        for (Path file : files) {
            try {
                SourceDocument source = SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file));
                String text = TextReader.standard().read(source).text();
                documents.add(SourceDocument.of(source.stem() + ".txt", text.getBytes(StandardCharsets.UTF_8)));
            } catch (UnreadableDocumentException e) {
                System.err.println("left out: " + file.getFileName() + ": " + e.getMessage());
            }
        }
        return documents;
    }

    /** Many documents of the usual size. */
    static Workload repeated(List<SourceDocument> documents, int megabytes) {
        List<SourceDocument> repeated = new ArrayList<>();
        long size = 0;
        for (int round = 0; size < megabytes * 1_000_000L; round++) {
            for (SourceDocument document : documents) {
                String text = new String(document.bytes(), StandardCharsets.UTF_8) + " ".repeat(round) + "\n";
                repeated.add(SourceDocument.of(
                        document.stem() + "-" + round + ".txt", text.getBytes(StandardCharsets.UTF_8)));
                size += document.bytes().length;
            }
        }
        return new Workload(megabytes + " MB in many documents", repeated);
    }

    /** One document as long as that. */
    static Workload joined(List<SourceDocument> documents, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < megabytes * 1_000_000L) {
            for (SourceDocument document : documents) {
                bytes.writeBytes(document.bytes());
                bytes.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Workload(
                megabytes + " MB in one document", List.of(SourceDocument.of("joined.txt", bytes.toByteArray())));
    }

    /** In bytes. */
    long size() {
        return documents.stream().mapToLong(document -> document.bytes().length).sum();
    }
}
