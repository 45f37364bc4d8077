package org.simpul.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of documents in a folder, a JSON file each, named as the document is in its IRI. The graph holds the sentences alone that say something; who wants to read on finds the rest here.
 * A folder without a text of a document is as good as any: its text is not told then.
 */
public final class ReadTexts {

    /** Where they lie in the folder of a store. */
    private static final String FOLDER = "documents";

    private static final Pattern NAME = Pattern.compile("/document/([a-z0-9]+(?:-[a-z0-9]+)*)$");
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> folder;

    private ReadTexts(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The texts in this folder, which need not exist. */
    public static ReadTexts in(Path folder) {
        return new ReadTexts(Optional.of(folder));
    }

    /** The texts beside the store in this folder. */
    public static ReadTexts ofStore(Path store) {
        return in(store.resolve(FOLDER));
    }

    /** No texts, and no place for any. */
    public static ReadTexts none() {
        return new ReadTexts(Optional.empty());
    }

    /**
     * Writes texts, each in place of an older one of the same document.
     *
     * @throws StoreException where the folder cannot be written
     */
    public void put(List<ReadText> texts) {
        for (ReadText text : texts) {
            file(text.document()).ifPresent(file -> write(file, text));
        }
    }

    private static void write(Path file, ReadText text) {
        try {
            Path folder = Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(folder, "text", ".part");
            Files.write(part, JSON.writeValueAsBytes(text));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("cannot write the text of a document to " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The text of a document, by its IRI; empty where it was not kept.
     *
     * @throws StoreException where its file cannot be read
     */
    public Optional<ReadText> of(String document) {
        return file(document).filter(Files::isRegularFile).map(ReadTexts::read);
    }

    /** Whether the text of a document is here. */
    public boolean holds(String document) {
        return file(document).filter(Files::isRegularFile).isPresent();
    }

    /**
     * All texts, by the names of their files.
     *
     * @throws StoreException where one of the files cannot be read
     */
    public List<ReadText> all() {
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(ReadTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadText read(Path file) {
        try {
            return JSON.readValue(file.toFile(), ReadText.class);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot read the text of a document in " + file + "; extract the document again: " + e.getMessage(),
                    e);
        }
    }

    /** The name is looked at, so that no IRI leads out of the folder. */
    private Optional<Path> file(String document) {
        Matcher name = NAME.matcher(document);
        return name.find() ? folder.map(place -> place.resolve(name.group(1) + ENDING)) : Optional.empty();
    }
}
