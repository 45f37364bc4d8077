package org.simpul.serve;

import java.net.URI;
import java.util.Optional;

/**
 * What those who run a server say of it; nothing of it can be guessed.
 *
 * @param url the address of the start page as the world reaches it, ending in {@code /}; empty where this server is reached directly
 * @param licence the address of the licence that the data is published under
 * @param publisher who publishes it: an address, or a name
 */
public record Publication(Optional<String> url, Optional<String> licence, Optional<String> publisher) {

    /** Nothing is said. */
    static final Publication NONE = new Publication(Optional.empty(), Optional.empty(), Optional.empty());

    public Publication {
        url = url.map(one -> whole("--public-url", one)).map(one -> one.endsWith("/") ? one : one + "/");
        licence = licence.map(one -> whole("--licence", one));
    }

    /** Whether a text is the address of a page. */
    static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String whole(String option, String text) {
        if (!isAddress(text) || text.contains("?") || option.equals("--public-url") && text.contains("#")) {
            throw new IllegalArgumentException(
                    option + " is a whole address, such as https://example.org/, not " + text);
        }
        return text;
    }
}
