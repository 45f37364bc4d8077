package org.simpul.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways that people go through the pages, in a browser: by mouse, by keyboard alone, without scripts, in the other language, in the dark, on paper. */
final class BrowserJourneyTest {

    private static final String INDONESIA = "/id/state/indonesia.html";

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
    void aSearchLeadsToAnActorAndAClaimToItsSentence() {
        Page page = site.open("/");
        page.locator("#home-search").pressSequentially("indon");
        page.locator(".welcome [role=option]:has-text('state')").first().click();
        assertThat(page.locator("h1")).hasText("Indonesia");
        assertThat(site.path(page)).isEqualTo(INDONESIA);

        Locator ratified = page.locator("section.relation:has(h3:text-matches('^ratified'))");
        Locator actip = ratified.locator("tbody tr:has-text('ACTIP')").first();
        actip.locator("summary").click();
        String quote = actip.locator("q").first().textContent();
        actip.locator(".by a").first().click();

        page.waitForURL(Pattern.compile("/id/document/.*\\.html#p"));
        Locator arrived = page.locator(".passage:target");
        assertThat(arrived).isInViewport();
        assertThat(arrived).containsText(quote.strip());
        assertThat(background(arrived)).isNotEqualTo(background(page.locator("main")));
        Locator says = page.locator("[data-passage='" + arrived.getAttribute("id") + "']");
        assertThat(says.locator("details.said:has-text('ratified')")).not().hasCount(0);

        Locator said = says.locator("details.said:has-text('ACTIP')").first();
        said.locator("summary").click();
        said.locator("p a").first().click();
        assertThat(page.locator("pre").first()).containsText("rdf:Statement");
    }

    @Test
    void theListOfNamesIsUsedByKeyboardAlone() {
        Page page = site.open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        Locator box = page.locator("#home-search");
        assertThat(box).isFocused();
        assertThat(box.evaluate("field => getComputedStyle(field).outlineStyle"))
                .isEqualTo("solid");

        page.keyboard().type("bali");
        Locator list = page.locator(".welcome [role=listbox]");
        assertThat(list).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        Locator chosen = list.locator("[aria-selected=true]");
        assertThat(chosen).hasCount(1);
        assertThat(box).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(box).hasAttribute("aria-expanded", "false");

        page.keyboard().type(" process");
        assertThat(list).isVisible();
        page.keyboard().press("ArrowDown");
        String name = list.locator("[aria-selected=true]").getAttribute("data-name");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/id/"));
        assertThat(page.locator("main")).containsText(name);
    }

    @Test
    void everyLinkAndFieldOfAPageIsReachedByTabAndSeen() {
        for (String path : List.of("/", INDONESIA, "/query")) {
            Page page = site.open(path);
            page.waitForFunction("() => document.readyState === 'complete'");
            int steps = 40;
            for (int i = 0; i < steps; i++) {
                page.keyboard().press("Tab");
                Object problem = page.evaluate("""
                        () => {
                            const at = document.activeElement;
                            if (at === document.body) return "the focus is nowhere";
                            const style = getComputedStyle(at);
                            const box = at.getBoundingClientRect();
                            if (box.bottom < 0 || box.top > innerHeight) return "outside: " + at.outerHTML.slice(0, 120);
                            const within = at.closest(".CodeMirror, #editor");
                            return style.outlineStyle === "none" && !within ? "no sign of focus: " + at.outerHTML.slice(0, 120) : "";
                        }
                        """);
                assertThat(problem).as("%s, step %s", path, i).isEqualTo("");
            }
        }
    }

    @Test
    void theLanguageIsSwitchedAndStays() {
        Page page = site.open(INDONESIA);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bahasa Indonesia"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        assertThat(page.locator("nav.views a").first()).hasText("Beranda");
        page.locator("nav.views a").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        page.locator("#home-search").pressSequentially("kambo");
        page.waitForSelector(".welcome [role=option]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/id/"));
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        assertThat(page.locator("h1")).hasText("Kamboja");
    }

    @Test
    void theColoursAreThoseThatTheVisitorPrefers() {
        Page light = site.open("/", "en", ColorScheme.LIGHT);
        Page dark = site.open("/", "en", ColorScheme.DARK);
        assertThat(brightness(light.locator("body"))).isGreaterThan(200);
        assertThat(brightness(dark.locator("body"))).isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | .starters a | 12",
                "/search?q=indo | .results li | 1",
                "/id/state/indonesia.html | section.relation table tr | 20",
                "/network | #table tbody tr | 100",
                "/network?from=2016&to=2018&relation=ratified | #table tbody tr | 5",
                "/network?path-from=Uganda&path-to=ACTIP | #path li | 2",
                "/map | #flows tbody tr | 5",
                "/timeline | section.year li | 30",
                "/query | ul.questions li | 30",
                "/query/ratifications?run=1 | #answer tbody tr | 10",
                "/contradictions | .side | 2",
                "/compare?first=https%3A%2F%2Fw3id.org%2Fsimpul%2Fid%2Fstate%2Findonesia&second=https%3A%2F%2Fw3id.org%2Fsimpul%2Fid%2Fstate%2Fthailand | table.compare tbody tr | 10"
            })
    void withoutScriptsTheSameIsThereAsTextTablesAndForms(String path, String what, int least) {
        Page page = site.openWithoutScripts(path);
        assertThat(page.locator(what).count()).isGreaterThanOrEqualTo(least);
        assertThat(page.locator(what).first()).isVisible();
    }

    @Test
    void withoutScriptsFormsAskTheServer() {
        Page page = site.openWithoutScripts("/");
        page.locator("#home-search").fill("actip");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("ACTIP");
        page.locator("nav.views a[href='/network']").click();
        assertThat(page.locator("#network")).isHidden();
        int all = page.locator("#table tbody tr").count();
        page.locator("#filter-from").fill("2016");
        page.locator("#filter-to").fill("2017");
        page.locator("#filters [name=dated]").check();
        page.locator("#filters button[type=submit]").click();
        assertThat(page.locator("#table tbody tr").count()).isBetween(1, all - 1);
        page.navigate(site.url("/query"));
        page.locator("#query").fill("ASK { ?s ?p ?o }");
        page.locator("#output").selectOption("text");
        page.locator("#plain button").click();
        assertThat(page.locator("body")).containsText("yes");
    }

    @Test
    void aPageIsPrintedWithoutWhatOnlyAScreenNeeds() throws Exception {
        Page page = site.open(INDONESIA);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.site .search")).isHidden();
        assertThat(page.locator("nav.views")).isHidden();
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("Indonesia", "ratified", "ACTIP").doesNotContain("Skip to content");
            assertThat(paper.getNumberOfPages()).isBetween(2, 12);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void anAddressThatIsNowhereGetsAPageThatHelps() {
        Page page = site.open("/");
        assertThat(page.navigate(site.url("/nonesuch<b>")).status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Not found");
        assertThat(page.locator("header.site form")).isVisible();
        assertThat(page.content()).doesNotContain("nonesuch");
        assertThat(site.browser().errors()).allMatch(error -> error.contains("404"));
        site.browser().forgetErrors();
    }

    private static Object background(Locator element) {
        return element.evaluate("one => getComputedStyle(one).backgroundColor");
    }

    private static double brightness(Locator element) {
        return ((Number)
                        element.evaluate(
                                "one => getComputedStyle(one).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, n) => sum + Number(n), 0) / 3"))
                .doubleValue();
    }
}
