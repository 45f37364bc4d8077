package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Links between the pages of the documentation lead somewhere, headings included. */
final class DocumentationLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        return pagesBelow(Path.of("")).stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
    }

    private static List<Path> pagesBelow(Path root) throws IOException {
        try (Stream<Path> top = Files.list(root.toAbsolutePath());
                Stream<Path> docs = Files.walk(root.toAbsolutePath().resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path page) throws IOException {
        Matcher links = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
        List<String> broken = links.results()
                .map(result -> result.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !leadsSomewhere(page, link))
                .toList();
        assertThat(broken).as("broken links of " + page.getFileName()).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    private static List<String> headings(Path page) {
        try {
            return Pattern.compile("(?m)^#+ +(.*)$")
                    .matcher(Files.readString(page))
                    .results()
                    .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                    .map(heading ->
                            heading.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
