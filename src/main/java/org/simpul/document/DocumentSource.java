package org.simpul.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The documents under the files and folders that a user named, in the order of their paths. In folders, hidden files and files that are no documents by their
 * ending are left out; links are followed, each file is read once.
 */
public final class DocumentSource {

    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "pdf",
            "docx",
            "docm",
            "dotx",
            "doc",
            "dot",
            "odt",
            "ott",
            "html",
            "htm",
            "xhtml",
            "rtf");

    private final List<Path> files;
    private final List<Path> skipped;
    private final List<Path> unreadable;
    private final long maxBytes;

    private DocumentSource(Walk walk, long maxBytes) {
        this.files = List.copyOf(walk.files);
        this.skipped = List.copyOf(walk.skipped);
        this.unreadable = List.copyOf(walk.unreadable);
        this.maxBytes = maxBytes;
    }

    /**
     * Looks for the documents under these paths.
     *
     * @param inputs files, which are taken whatever their ending, and folders
     * @param maxBytes larger files are rejected before they are read
     * @throws IllegalArgumentException if there is no such file or folder; the message names it
     */
    public static DocumentSource of(List<Path> inputs, long maxBytes) {
        Walk walk = new Walk();
        for (Path input : inputs) {
            walk.take(input);
        }
        return new DocumentSource(walk, maxBytes);
    }

    /** The files to be read, in order. */
    public List<Path> files() {
        return files;
    }

    /** Files in the folders that are no documents by their ending. */
    public List<Path> skipped() {
        return skipped;
    }

    /** The files, read one after another as the stream is consumed: documents, duplicates and rejections. */
    public Stream<Input> stream() {
        Map<String, Path> seen = new HashMap<>();
        Stream<Input> locked =
                unreadable.stream().map(path -> rejected(path, "may not be read: change its permissions"));
        return Stream.concat(locked, files.stream().map(this::read).map(input -> once(input, seen)));
    }

    private static Input once(Input input, Map<String, Path> seen) {
        if (input instanceof Input.Document document) {
            String key = document.source().stem().toLowerCase(Locale.ROOT)
                    + ' '
                    + document.source().sha256();
            Path first = seen.putIfAbsent(key, document.path());
            return first == null ? input : new Input.Duplicate(document.path(), first);
        }
        return input;
    }

    /** Reads one file. May be called from many threads. */
    public Input read(Path file) {
        try {
            long size = Files.size(file);
            if (size > maxBytes) {
                return new Input.Rejected(
                        file,
                        true,
                        file.getFileName() + " has " + size + " bytes, more than the limit of " + maxBytes
                                + ": split it into parts");
            }
            return new Input.Document(file, SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (AccessDeniedException e) {
            return rejected(file, "may not be read: change its permissions");
        } catch (IOException e) {
            return rejected(file, "could not be read (" + e.getMessage() + "): look whether it still exists");
        }
    }

    private static Input rejected(Path file, String why) {
        return new Input.Rejected(file, false, file.getFileName() + " " + why);
    }

    /** Collects files; a folder that is entered again through a link is left at once. */
    private static final class Walk {

        private final List<Path> files = new ArrayList<>();
        private final List<Path> skipped = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();
        private final Set<Path> seen = new TreeSet<>();

        void take(Path input) {
            if (Files.isDirectory(input)) {
                folder(input);
            } else if (Files.isRegularFile(input)) {
                add(input, files);
            } else {
                throw new IllegalArgumentException("no such file or folder: " + input);
            }
        }

        private void folder(Path folder) {
            Walk inside = new Walk();
            try {
                Files.walkFileTree(
                        folder,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        inside.new Visitor(folder));
            } catch (IOException e) {
                throw new IllegalArgumentException("the folder " + folder + " could not be read: " + e.getMessage(), e);
            }
            Collections.sort(inside.files);
            Collections.sort(inside.skipped);
            inside.files.forEach(file -> add(file, files));
            skipped.addAll(inside.skipped);
            unreadable.addAll(inside.unreadable);
        }

        private void add(Path file, List<Path> to) {
            if (seen.add(real(file))) {
                to.add(file);
            }
        }

        private static Path real(Path file) {
            try {
                return file.toRealPath();
            } catch (IOException e) {
                return file.toAbsolutePath().normalize();
            }
        }

        private final class Visitor extends SimpleFileVisitor<Path> {

            private final Path root;

            Visitor(Path root) {
                this.root = root;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) && !folder.equals(root)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    (isDocument(file) ? files : skipped).add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (failure instanceof AccessDeniedException) {
                    unreadable.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null
                && name.toString().length() > 1
                && name.toString().startsWith(".")
                && !name.toString().equals("..");
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
