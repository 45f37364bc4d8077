package org.simpul.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settings that come from the environment or from a file, where no option gives them. A setting is called as its option without the dashes, such as {@code base-iri}; in the environment
 * {@code SIMPUL_BASE_IRI}. The environment wins over the file.
 *
 * @param environment the variables of the process
 * @param file what stands in the file, by name
 */
record Configuration(Map<String, String> environment, Map<String, String> file) {

    private static final String PREFIX = "SIMPUL_";

    /**
     * Reads the file that the option names, else the variable {@code SIMPUL_CONFIG}, else none. It is a Java properties file in UTF-8: lines of {@code name = value}, comments begin with {@code #}.
     *
     * @param names the names it may have
     */
    static Configuration read(Optional<Path> option, Map<String, String> environment, Set<String> names) {
        Optional<Path> place =
                option.or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")).map(Path::of));
        return new Configuration(environment, place.map(file -> entries(file, names)).orElse(Map.of()));
    }

    /** A setting; one that is empty is as if it were not there. */
    Optional<String> get(String name) {
        String variable = PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(file.get(name)).filter(value -> !value.isBlank()))
                .map(String::strip);
    }

    /** A setting that is a number. */
    Optional<Integer> number(String name) {
        return get(name).map(value -> {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw Failure.usage(name + " is a number, not '" + value + "'");
            }
        });
    }

    /** A setting that is yes or no, written {@code true} or {@code false}. */
    Optional<Boolean> truth(String name) {
        return get(name).map(value -> {
            if (!Set.of("true", "false").contains(value)) {
                throw Failure.usage(name + " is true or false, not '" + value + "'");
            }
            return value.equals("true");
        });
    }

    private static Map<String, String> entries(Path file, Set<String> names) {
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw Failure.usage("the configuration " + file + " is no properties file in UTF-8");
        } catch (IOException e) {
            throw Failure.usage("cannot read the configuration " + file + ": " + e.getMessage());
        }
        Set<String> unknown = new TreeSet<>(entries.stringPropertyNames());
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw Failure.usage("the configuration " + file + " has " + String.join(", ", unknown)
                    + ", which is no setting; these are: " + String.join(", ", new TreeSet<>(names)));
        }
        Map<String, String> read = new HashMap<>();
        entries.stringPropertyNames().forEach(name -> read.put(name, entries.getProperty(name)));
        return Map.copyOf(read);
    }
}
