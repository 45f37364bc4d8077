package org.simpul.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses that ask again for what a visit asks for, elsewhere or with one thing changed. */
final class Repeat {

    private Repeat() {}

    /** The parameters of a visit at another path. */
    static String at(Visit visit, String path) {
        return address(visit, path, visit.parameters());
    }

    /** The same page with this value of a parameter. */
    static String with(Visit visit, String name, String value) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(visit.parameters());
        parameters.put(name, List.of(value));
        return address(visit, visit.path(), parameters);
    }

    private static String address(Visit visit, String path, Map<String, List<String>> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        if (visit.chosen()) {
            pairs.add(Visit.LANG + "=" + visit.tongue().code());
        }
        return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
