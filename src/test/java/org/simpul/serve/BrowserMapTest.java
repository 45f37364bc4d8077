package org.simpul.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Map and timeline in a browser. */
final class BrowserMapTest {

    private static final String SET =
            "(field, value) => { field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }";

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

    @AfterEach
    void nothingWentWrong() {
        site.isWell();
    }

    @Test
    void theMapDrawsFlowsWhoseLinesLeadToTheirSentences() {
        Page page = site.open("/map");
        page.waitForSelector("figure.map[data-shown]");
        int lines = page.locator("svg.world a.line").count();
        assertThat(lines).isGreaterThan(10);
        assertThat(page.locator("figure.map")).hasAttribute("data-shown", String.valueOf(lines));
        Locator flow = page.locator("svg.world a.line[aria-label^='Indonesia – trafficking flow to – Cambodia']");
        flow.focus();
        assertThat(page.locator("#flows tr.lit")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Indonesia – trafficking flow to – Cambodia");
        assertThat(page.locator("#edge q").first()).isVisible();
        page.locator("#edge .by a").first().click();
        assertThat(page.locator(".passage:target")).isInViewport();
    }

    @Test
    void allEndsOfLinesAreSeenAtFirst() {
        Page page = site.open("/map");
        page.waitForSelector("figure.map[data-shown]");
        Object outside = page.evaluate("""
                () => {
                    const map = document.querySelector("svg.world").getBoundingClientRect();
                    return [...document.querySelectorAll("svg.world circle.place")].filter((end) => {
                        const { left, right, top, bottom } = end.getBoundingClientRect();
                        return left < map.left || right > map.right || top < map.top || bottom > map.bottom;
                    }).length;
                }
                """);
        assertThat(outside).isEqualTo(0);
    }

    @Test
    void thePeriodAndTheLayersOfTheMapHideLines() {
        Page page = site.open("/map");
        page.waitForSelector("figure.map[data-shown]");
        int all = shown(page);
        page.locator("#period-from").evaluate(SET, "2015");
        page.locator(".map > label.box input").uncheck();
        int within = shown(page);
        assertThat(within).isBetween(1, all - 1);
        assertThat(page.locator("svg.world a.line:visible")).hasCount(within);
        assertThat(page.url()).contains("from=2015");
        Page plain = site.openWithoutScripts("/map?from=2015");
        assertThat(plain.locator("svg.world a.line:visible").count()).isBetween(within, all - 1);
        page.locator("figure.map .net-bar input").first().uncheck();
        assertThat(page.locator("svg.world .flow:visible")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theNamesOnTheMapAreReadableAtAnyWidthAndLieApart(int width) {
        Page page = site.open("/map");
        page.setViewportSize(width, 800);
        page.waitForTimeout(200);
        String size =
                "() => { const name = document.querySelector('svg.world text'); return parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a }";
        assertThat(number(page.evaluate(size))).isBetween(12.0, 15.0);
        page.locator("figure.map .buttons button").first().click();
        assertThat(number(page.evaluate(size))).as("closer").isBetween(12.0, 15.0);
        Object overlaps = page.evaluate("""
                () => {
                    const boxes = [...document.querySelectorAll('svg.world text:not([visibility])')].map((name) => name.getBoundingClientRect());
                    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
                }
                """);
        page.setViewportSize(1280, 800);
        assertThat(overlaps).isEqualTo(0);
    }

    @Test
    void theTimelineChartsItsYearsAndItsEntriesLinkToPages() {
        Page page = site.open("/timeline");
        page.waitForSelector("#timeline-chart svg.year-bars");
        int all = shownEntries(page);
        assertThat(page.locator("section.year li[data-kind]:visible")).hasCount(all);
        page.locator("#timeline-form input[value=figure]").uncheck();
        int some = shownEntries(page);
        assertThat(some).isBetween(10, all - 1);
        assertThat(page.locator("section.year li[data-kind=figure]:visible")).hasCount(0);
        assertThat(page.locator("#timeline-count")).containsText(some + " entries");
        page.locator("#period-from").evaluate(SET, "2016");
        page.locator("#period-to").evaluate(SET, "2017");
        assertThat(page.locator("section.year li[data-start]:visible")).not().hasCount(0);
        Object outside = page.evaluate("""
                () => [...document.querySelectorAll('section.year li[data-kind]')]
                    .filter((item) => item.checkVisibility())
                    .filter(({ dataset: { start, end } }) => (start ?? "0") > "2017" || (end ?? "9999") < "2016").length
                """);
        assertThat(outside).as("entries that do not hold in 2016 or 2017").isEqualTo(0);
        assertThat(page.locator("section#y2016, section#y2017")).not().hasCount(0);
        assertThat(page.url()).contains("from=2016").contains("to=2017");
        int within = shownEntries(page);
        page.reload();
        page.waitForSelector("#timeline-chart svg.year-bars");
        page.locator("#timeline-form input[value=figure]").uncheck();
        assertThat(shownEntries(page)).as("the address opens the same again").isEqualTo(within);
        page.locator("svg.year-bars a").last().click();
        assertThat(page.url()).contains("#y20");
        page.locator("section.year:visible li a.thing").first().click();
        page.waitForURL(Pattern.compile("/id/"));
        assertThat(page.locator("h1")).isVisible();
    }

    private static int shown(Page page) {
        return Integer.parseInt(page.locator("figure.map").getAttribute("data-shown"));
    }

    private static int shownEntries(Page page) {
        return Integer.parseInt(page.locator("#timeline-chart").getAttribute("data-shown"));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
