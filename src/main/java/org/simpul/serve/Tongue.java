package org.simpul.serve;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A language of the pages. Its words stand in resource bundles, {@code words/NAME_CODE.properties}; the first part of a key names the bundle, so that {@code layout.skip} is the entry
 * {@code skip} of the bundle {@code layout}.
 */
enum Tongue {
    ENGLISH("en"),
    INDONESIAN("id");

    private static final String BUNDLES = "org.simpul.serve.words.";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String code;
    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    Tongue(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
    }

    /** Its code by ISO 639-1, as in {@code lang} attributes and the language tags of labels. */
    String code() {
        return code;
    }

    /** A text that begins with a capital. */
    String capital(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }

    /** Its locale, for numbers. */
    Locale locale() {
        return locale;
    }

    /**
     * A text of the pages.
     *
     * @param key bundle and entry, such as {@code layout.skip}
     * @param arguments what stands for {@code {0}}, {@code {1}} … of the text; texts without any are taken as they are
     * @throws java.util.MissingResourceException where no such entry is written
     */
    String text(String key, Object... arguments) {
        int dot = key.indexOf('.');
        String text = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** A text of the pages, empty where no such entry is written; for names that the graph gives. */
    Optional<String> find(String bundle, String entry) {
        ResourceBundle words = bundle(bundle);
        return words.containsKey(entry) ? Optional.of(words.getString(entry)) : Optional.empty();
    }

    /** The entries of a bundle. */
    Set<String> keys(String bundle) {
        return bundle(bundle).keySet();
    }

    /** The language of this code. */
    static Optional<Tongue> of(String code) {
        return Stream.of(values()).filter(tongue -> tongue.code.equals(code)).findFirst();
    }

    /** The one that a browser likes best, by the header {@code Accept-Language}; English where it likes none or the header cannot be read. */
    static Tongue preferred(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            List<String> codes = Stream.of(values()).map(Tongue::code).toList();
            return Optional.ofNullable(Locale.lookupTag(ranges, codes))
                    .flatMap(Tongue::of)
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Java reads "-" as a language without letters
            return ENGLISH;
        }
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(
                name, key -> ResourceBundle.getBundle(BUNDLES + key, locale, Tongue.class.getClassLoader(), EXACT));
    }
}
