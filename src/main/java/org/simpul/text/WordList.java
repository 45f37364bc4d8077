package org.simpul.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words kept as data beside the program, one a line; what follows a {@code #} is a comment. */
final class WordList {

    private static final String FOLDER = "/ontology/text/";

    private WordList() {}

    /** The words of a file of {@code ontology/text}, in its order. */
    static Set<String> load(String name) {
        Set<String> words = new LinkedHashSet<>();
        try (BufferedReader reader = open(name)) {
            String line = reader.readLine();
            while (line != null) {
                int comment = line.indexOf('#');
                String word = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list ontology/text/" + name, e);
        }
        return Collections.unmodifiableSet(words);
    }

    private static BufferedReader open(String name) throws IOException {
        InputStream in = WordList.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException(
                    "the program was built without ontology/text/" + name + "; build it again from a whole checkout");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
