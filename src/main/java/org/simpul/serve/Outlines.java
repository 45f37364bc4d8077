package org.simpul.serve;

import com.ibm.icu.util.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outlines of the world's territories on the map, from {@code outlines.tsv}; {@code src/main/map/make.mjs} says where they come from. */
final class Outlines {

    /** The width of the map, in the units of the outlines. */
    static final int WIDTH = 2000;

    /** The height of the map, in the units of the outlines. */
    static final int HEIGHT = 920;

    private static final String FILE = "outlines.tsv";
    private static final int COLUMNS = 4;
    private static final Map<Integer, Outline> BY_CODE = new LinkedHashMap<>();
    private static final String LAND = read();

    private Outlines() {}

    /**
     * A territory on the map.
     *
     * @param x of its middle
     * @param y of its middle
     * @param path its border, as the path data of SVG
     */
    record Outline(int x, int y, String path) {}

    /** All land as one path. */
    static String land() {
        return LAND;
    }

    /** The territory of a state with these codes, of which an ISO 3166-1 code of two or three letters finds it. */
    static Optional<Outline> of(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> numeric(code).stream())
                .flatMap(number -> Optional.ofNullable(BY_CODE.get(number)).stream())
                .findFirst();
    }

    private static Optional<Integer> numeric(String code) {
        try {
            return Optional.of(Region.getInstance(code.toUpperCase(Locale.ROOT)).getNumericCode());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Outlines.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Outlines::keep)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a territory that has a code, and gives its border. */
    private static String keep(String line) {
        String[] columns = line.split("\t", COLUMNS);
        String path = "M0 0" + columns[COLUMNS - 1];
        if (!columns[0].equals("-")) {
            Outline outline = new Outline(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]), path);
            BY_CODE.put(Integer.parseInt(columns[0]), outline);
        }
        return path;
    }
}
