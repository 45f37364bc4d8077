package org.simpul.text;

/** The language of a paragraph or document, by its ISO 639-1 code; texts in other languages than the first two are reported. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en"),
    MALAY("ms"),
    OTHER("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The BCP 47 tag: {@code id}, {@code en}, {@code ms} or {@code und}. */
    public String code() {
        return code;
    }
}
