package org.simpul.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the documentation: pages in Markdown, pictures, and the order that the first page, {@code README.md}, links them in. */
final class DocsFolder {

    /** The name of the first page. */
    static final String INDEX = "README";

    private static final String ENDING = ".md";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern PICTURE =
            Pattern.compile("(?:[A-Za-z0-9_-]+/)?[A-Za-z0-9][A-Za-z0-9_-]*\\.(?:png|jpg|svg)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([A-Za-z0-9_-]+)\\.md\\)");

    private final Path folder;

    /** The documentation in this folder, which may be missing. */
    DocsFolder(Path folder) {
        this.folder = folder;
    }

    /** The pages without the first: those that it links to in its order, then the others by name. */
    List<String> names() {
        List<String> names = new ArrayList<>(LINK.matcher(text(INDEX).orElse(""))
                .results()
                .map(link -> link.group(1))
                .filter(this::has)
                .distinct()
                .toList());
        files().filter(name -> !names.contains(name) && !name.equals(INDEX)).forEach(names::add);
        return List.copyOf(names);
    }

    /** Whether there is a page of this name. */
    boolean has(String name) {
        return NAME.matcher(name).matches() && Files.isRegularFile(file(name));
    }

    /** The Markdown of a page. */
    Optional<String> text(String name) {
        return has(name) ? Optional.of(read(file(name), Files::readString)) : Optional.empty();
    }

    /** A picture, by its path below the folder. */
    Optional<byte[]> picture(String path) {
        Path file = folder.resolve(path);
        return PICTURE.matcher(path).matches() && Files.isRegularFile(file)
                ? Optional.of(read(file, Files::readAllBytes))
                : Optional.empty();
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private Stream<String> files() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(this::has)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader<T> {
        T of(Path file) throws IOException;
    }

    private static <T> T read(Path file, Reader<T> reader) {
        try {
            return reader.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
