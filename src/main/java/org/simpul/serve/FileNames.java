package org.simpul.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Makes the names of files fit to be read, for documents that have no title of their own: the graph calls those by their file. */
final class FileNames {

    private FileNames() {}

    /** The title made of a document's file name; empty where the document has one of its own. */
    static Optional<String> title(Reading reading, Node document) {
        Optional<String> stem = reading.object(document, Simpul.FILE_NAME)
                .map(Node::getLiteralLexicalForm)
                .map(name -> name.replaceFirst("\\.[^.]*$", ""));
        return reading.object(document, External.TITLE)
                .map(Node::getLiteralLexicalForm)
                .filter(title -> stem.filter(title::equals).isPresent())
                .map(FileNames::readable);
    }

    /** The name of a file in words: without the number that puts files in order, with blanks, beginning with a capital: {@code 05-ammtc-17-summary} is "Ammtc 17 summary". */
    static String readable(String stem) {
        String words = stem.replaceFirst("^\\d{1,3}[-_. ]+(?=\\p{L})", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? stem : Tongue.ENGLISH.capital(words);
    }
}
