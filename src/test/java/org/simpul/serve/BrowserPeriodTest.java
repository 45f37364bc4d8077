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

/** The period of pages that are read rather than drawn. */
final class BrowserPeriodTest {

    private static final String INDONESIA = "/id/state/indonesia.html";
    private static final String CLAIMS = "#within-period section.relation tbody tr";
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
    void theSliderLeavesOutClaimsOfOtherYearsAndTheAddressTellsWhich() {
        Page page = site.open(INDONESIA);
        int all = page.locator(CLAIMS).count();
        Locator form = page.locator("form.years[data-ready]");
        page.locator("#period-to").evaluate(SET, "1990");
        assertThat(form).hasAttribute("data-shown", Pattern.compile(".*to=1990.*"));
        int some = page.locator(CLAIMS).count();
        assertThat(some).isGreaterThan(0).isLessThan(all);
        assertThat(page.locator("#years-to")).hasValue("1990");
        assertThat(site.path(page)).contains("to=1990");
        page.reload();
        assertThat(page.locator(CLAIMS)).hasCount(some);
        assertThat(page.locator("#period-to")).hasValue("1990");
    }

    @Test
    void theFormWorksWithoutScripts() {
        Page page = site.openWithoutScripts(INDONESIA);
        int all = page.locator(CLAIMS).count();
        page.locator("#years-to").fill("1990");
        page.locator("form.years button").click();
        assertThat(page.locator("#years-to")).hasValue("1990");
        assertThat(page.locator(CLAIMS).count()).isGreaterThan(0).isLessThan(all);
    }
}
