package org.simpul.serve;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe-core finds wrong with a page. Its own builder for Playwright opens a second page for each check, which costs more than the check; the pages hold no frames, so that its script alone
 * is enough.
 */
final class Accessibility {

    private static final String AXE = read();

    /** All rules but those that only advise; {@code colours} alone where nothing but them changed since the last check. */
    private static final String CHECK = """
            async (colours) => {
                const only = colours ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } } : {};
                const { violations } = await axe.run(document, { resultTypes: ["violations"], ...only });
                return violations.flatMap(({ id, impact, nodes }) =>
                    nodes.slice(0, 3).map((node) => `${impact} ${id}: ${node.html.slice(0, 160)} (${node.failureSummary.replace(/\\s+/g, " ").slice(0, 200)})`));
            }
            """;

    /** Long tables and lists repeat the same markup; a part of it is enough, and the check takes as long as the page is. */
    private static final String SHORTEN =
            "() => document.querySelectorAll('tbody tr:nth-child(n+30), li:nth-child(n+40), section.term:nth-of-type(n+12), option:nth-child(n+10)').forEach((one) => one.remove())";

    private Accessibility() {}

    /** Everything that breaks a rule, each with its impact, its rule and where it is. */
    static List<String> violations(Page page) {
        return check(page, false);
    }

    /** What breaks the rules about colours. */
    static List<String> violationsOfColours(Page page) {
        return check(page, true);
    }

    private static List<String> check(Page page, boolean colours) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SHORTEN);
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(CHECK, colours))
                .stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
