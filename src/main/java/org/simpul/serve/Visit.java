package org.simpul.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page is asked for: where, with which parameters, in which language.
 *
 * @param path the path as it was sent, still encoded
 * @param parameters the parameters, decoded, with {@code lang} left out
 * @param tongue the language to answer in
 * @param chosen whether the visitor chose the language by {@code ?lang=}; then links carry it on
 */
record Visit(String path, Map<String, List<String>> parameters, Tongue tongue, boolean chosen) {

    /** The parameter that chooses the language. */
    static final String LANG = "lang";

    /** The visit that a request makes. */
    static Visit of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        parameters.remove(LANG);
        Optional<Tongue> chosen =
                Optional.ofNullable(request.getParameter(LANG)).flatMap(Tongue::of);
        String accepted =
                Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        return new Visit(
                request.getRequestURI(),
                parameters,
                chosen.orElseGet(() -> Tongue.preferred(accepted)),
                chosen.isPresent());
    }

    /** A visit of which no more is known than its language: it leads to the start page. */
    static Visit somewhere(Tongue tongue) {
        return new Visit("/", Map.of(), tongue, false);
    }

    /** The first value of a parameter, without the blanks around it; empty where it has none or a blank one. */
    Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A text in the language of this visit, see {@link Tongue#text}. */
    String text(String key, Object... arguments) {
        return tongue.text(key, arguments);
    }

    /**
     * The address of another page, which carries a chosen language on.
     *
     * @param path where it is, encoded; it may end in a place within the page
     * @param query names and values of its parameters in turn, not encoded
     */
    String link(String path, String... query) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < query.length; i += 2) {
            pairs.add(pair(query[i], query[i + 1]));
        }
        if (chosen) {
            pairs.add(pair(LANG, tongue.code()));
        }
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        String place = hash < 0 ? "" : path.substring(hash);
        return page + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs)) + place;
    }

    /** The address of this same page in a language. */
    String in(Tongue other) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value) + "&"))
                .collect(Collectors.joining());
        return path + "?" + query + pair(LANG, other.code());
    }

    /** The same, with the language left to the browser. */
    Visit inAnyLanguage() {
        return new Visit(path, parameters, tongue, false);
    }

    /** The same at another path, without parameters: what a page of an error links to, so that it repeats nothing it was sent. */
    Visit at(String other) {
        return new Visit(other, Map.of(), tongue, chosen);
    }

    private static String pair(String name, String value) {
        return encode(name) + "=" + encode(value);
    }

    /** A text as it stands in the query of an address. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
