package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page has anything that axe-core calls wrong, serious or not, in either language, in light and in dark, wide and as narrow as a telephone; none is wider than its window, and none reports an
 * error. Each page is looked at in English, wide and light, then in Indonesian, narrow and dark; the colours
 * also wide and dark.
 */
final class BrowserAccessibilityTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HIGH = 800;

    private static SampleSite site;

    @BeforeAll
    static void start() {
        site = SampleSite.start();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    /** A page of each kind; what identifiers are not known beforehand is found by a link of another page: where, and the start of its address. */
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search?q=indo",
                "/search?q=nonesuch",
                "/documents",
                "/things/State",
                "/things/Official",
                "/id/state/indonesia.html",
                "/id/state/indonesia.html?from=2010&to=2012",
                "/id/igo/asean.html",
                "/id/period/2022-08-02.html",
                "/id/period/2022-08-02.html -> /id/meeting/",
                "/id/period/2017-03-08.html -> /id/treaty-action/",
                "/id/treaty/actip.html",
                "/id/event/17th-ammtc.html",
                "/things/Official -> /id/official/",
                "/things/Place -> /id/place/",
                "/documents -> /id/document/",
                "/contradictions -> /id/document/ -> /id/claim/",
                "/contradictions -> /id/work/",
                "/term/Tier2",
                "/contradictions",
                "/coverage",
                "/compare",
                "/compare?first=https://w3id.org/simpul/id/state/indonesia&second=https://w3id.org/simpul/id/state/thailand",
                "/compare?from=2000&to=2012&from2=2013&to2=2024",
                "/network",
                "/network?path-from=Uganda&path-to=ACTIP",
                "/network -> /network/edge",
                "/map",
                "/timeline",
                "/query",
                "/query/ratifications",
                "/query/ratifications?run=1",
                "/query/figures?run=1&view=chart",
                "/query/ratifications?run=1&p-instrument=No such thing",
                "/ontology",
                "/docs",
                "/docs/queries",
                "/.well-known/void",
                "/nonesuch");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsForEveryone(String way) {
        SoftAssertions all = new SoftAssertions();
        String path = find(way);
        Page wide = show(path, "en", ColorScheme.LIGHT, WIDE);
        all.assertThat(Accessibility.violations(wide))
                .as("%s in English, light, wide", path)
                .isEmpty();
        all.assertThat(tooWide(wide)).as("%s is wider than a wide window", path).isEmpty();
        colours(wide, ColorScheme.DARK);
        all.assertThat(Accessibility.violationsOfColours(wide))
                .as("%s, dark, wide", path)
                .isEmpty();

        Page narrow = show(path, "id", ColorScheme.DARK, NARROW);
        all.assertThat(Accessibility.violations(narrow))
                .as("%s in Indonesian, dark, narrow", path)
                .isEmpty();
        all.assertThat(tooWide(narrow))
                .as("%s is wider than a narrow window", path)
                .isEmpty();
        all.assertThat(site.browser().errors().stream().filter(error -> !isExpected(error)))
                .as("errors of %s", path)
                .isEmpty();
        site.browser().forgetErrors();
        all.assertAll();
    }

    /** The browser reports every page of an error as an error. */
    private static boolean isExpected(String error) {
        return error.matches(".*status of 40[04].*(/nonesuch|No%20such%20thing).*");
    }

    private static Page show(String path, String language, ColorScheme colours, int width) {
        Page page = site.page(language, colours);
        page.setViewportSize(width, HIGH);
        colours(page, colours);
        page.navigate(site.url(path));
        page.waitForFunction(
                "() => document.readyState === 'complete' && ['network', 'editor'].every((id) => !document.getElementById(id)?.dataset.words || document.getElementById(id).dataset.ready)");
        return page;
    }

    private static void colours(Page page, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    /** What makes a page wider than its window, where it is. */
    private static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate("""
                () => {
                    const width = document.documentElement.clientWidth;
                    return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll("body *")]
                        .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest(".wide, nav.views"))
                        .slice(0, 5).map((one) => one.outerHTML.slice(0, 120));
                }
                """);
    }

    private static String find(String way) {
        String[] steps = way.split(" -> ");
        String path = steps[0];
        for (int i = 1; i < steps.length; i++) {
            Page page = site.open(path);
            Object link = page.evaluate(
                    "start => [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')).find((link) => link.startsWith(start))",
                    steps[i]);
            assertThat(link).as("a link of %s to %s", path, steps[i]).isNotNull();
            path = link.toString();
        }
        return path;
    }
}
