package org.simpul.export;

import java.util.Optional;

/**
 * What a thing is called.
 *
 * @param text its English label, else any other, else the last part of its IRI; one line
 * @param indonesian its Indonesian label, where it has one
 */
public record Label(String text, Optional<String> indonesian) {

    /** The label in this language, else in another. */
    public String in(LabelLanguage language) {
        return language == LabelLanguage.INDONESIAN ? indonesian.orElse(text) : text;
    }
}
