package org.simpul.text;

import java.util.Locale;
import java.util.Set;

/** The kinds of file that can be read. */
enum Format {
    PLAIN("text/plain", "a text file", Set.of("txt", "text")),
    MARKDOWN("text/markdown", "a Markdown file", Set.of("md", "markdown")),
    HTML("text/html", "a web page", Set.of("html", "htm", "xhtml")),
    PDF("application/pdf", "a PDF file", Set.of("pdf")),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "a Word file",
            Set.of("docx", "docm", "dotx")),
    OLD_WORD("application/msword", "an old Word file", Set.of("doc", "dot")),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "an OpenDocument file", Set.of("odt", "ott", "fodt")),
    RICH_TEXT("application/rtf", "a rich text file", Set.of("rtf"));

    private final String mediaType;
    private final String phrase;
    private final Set<String> endings;

    Format(String mediaType, String phrase, Set<String> endings) {
        this.mediaType = mediaType;
        this.phrase = phrase;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /** What a file of this kind is called in a message. */
    String phrase() {
        return phrase;
    }

    /** Whether a file name ends as files of this kind do. */
    boolean fits(String fileName) {
        return endings.contains(ending(fileName));
    }

    /** Whether the ending of a file name promises a kind of file that can be read. */
    static boolean isKnown(String fileName) {
        for (Format format : values()) {
            if (format.fits(fileName)) {
                return true;
            }
        }
        return false;
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
