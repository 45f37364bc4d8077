package org.simpul.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which the graph names things. */
public enum LabelLanguage {
    /** English. */
    ENGLISH("en"),
    /** Indonesian. */
    INDONESIAN("id");

    private final String tag;

    LabelLanguage(String tag) {
        this.tag = tag;
    }

    /** The language's tag, {@code en} or {@code id}. */
    public String tag() {
        return tag;
    }

    /** The language of this tag, in any case. */
    public static Optional<LabelLanguage> of(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag.equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
