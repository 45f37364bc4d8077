package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The fixture of the browser tests sees what a page does and what goes wrong in it. */
final class BrowserTest {

    @Test
    void runsScriptsAndKeepsErrors() {
        try (Browser browser = Browser.start()) {
            Page page = browser.page();
            page.setContent("<p id=p>no</p><script>document.getElementById('p').textContent = 'yes'</script>");
            assertThat(page.textContent("#p")).isEqualTo("yes");
            assertThat(browser.errors()).isEmpty();
            page.evaluate("() => console.error('one')");
            page.setContent("<script>nothing.at.all()</script>");
            page.waitForTimeout(200);
            assertThat(browser.errors())
                    .hasSize(2)
                    .anyMatch(e -> e.contains("one"))
                    .anyMatch(e -> e.contains("nothing is not defined"));
            browser.forgetErrors();
            assertThat(browser.errors()).isEmpty();
        }
    }
}
