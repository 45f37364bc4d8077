package org.simpul.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The query view in a browser: questions of the library with their forms, charts and graphs, and the editor. */
final class BrowserQueryTest {

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
    void aQuestionOfTheLibraryIsAskedAndCharted() throws IOException {
        Page page = site.open("/query");
        page.locator("ul.questions a[href='/query/figures']").click();
        page.locator("main form button[type=submit]").click();
        int rows = page.locator("#answer tbody tr").count();
        assertThat(rows).isGreaterThan(20);
        page.locator("#tab-chart").click();
        Locator chart = page.locator("#view-chart svg.chart");
        assertThat(chart).isVisible();
        assertThat(page.locator("#answer")).isHidden();
        assertThat(page.locator("#chart-unit")).hasValue("people");
        assertThat(page.locator(".chart-title")).hasText("Value (people), a mark for each row");
        assertThat(page.locator(".chart-note")).hasCount(0);
        assertThat(chart.locator(".tick text").first()).hasText("0");
        int people = (int)
                page.evaluate(
                        "() => [...document.querySelectorAll('#answer tbody tr')].filter((row) => row.cells[1].textContent === 'people').length");
        assertThat(chart.locator(".mark")).hasCount(people);
        List<String> values = chart.locator("rect + text").allTextContents();
        assertThat(chart.textContent()).doesNotContain("/..").doesNotContain("../");

        page.locator("#chart-value").selectOption("sum value");
        page.locator("#chart-label").selectOption("placeName");
        assertThat(page.locator(".chart-title")).hasText("Sum of Value (people) by Place");
        assertThat(page.locator(".chart-note")).containsText("added up");
        assertThat(chart.locator(".mark").count()).isLessThan(people);
        page.locator("#chart-value").selectOption("each value");
        page.locator("#chart-unit").selectOption("United States dollar");
        assertThat(chart.locator("rect + text").allTextContents()).isNotEqualTo(values);
        page.locator("#chart-value").selectOption("count");
        page.locator("#chart-label").selectOption("unit");
        page.locator("#chart-shape").selectOption("line");
        assertThat(chart.locator("circle").count()).isPositive();

        Download csv = page.waitForDownload(
                () -> page.evaluate(
                        "() => { const link = [...document.querySelectorAll('.downloads a')].find((a) => a.textContent === 'CSV'); link.download = 'answer.csv'; link.click() }"));
        assertThat(Files.readAllLines(csv.path())).hasSizeGreaterThan(rows);
    }

    @Test
    void anAddressOpensTheSameQuestionWithItsParametersAndItsView() {
        Page page = site.open("/query/ratifications");
        Locator field = page.locator("#p-instrument");
        field.fill("");
        field.pressSequentially("palermo");
        page.locator("[role=option]:has-text('Palermo Protocol')").first().click();
        assertThat(field).hasValue("Palermo Protocol");
        page.locator("main form button[type=submit]").click();
        int rows = page.locator("#answer tbody tr").count();
        assertThat(rows).isPositive();
        page.locator("#tab-graph").click();
        assertThat(page.locator("#view-graph canvas").first()).isVisible();
        String link = site.path(page);
        assertThat(link).contains("p-instrument=Palermo").contains("view=graph");

        Page other = site.open(link, "en", com.microsoft.playwright.options.ColorScheme.DARK);
        assertThat(other.locator("#tab-graph")).hasAttribute("aria-selected", "true");
        assertThat(other.locator("#view-graph canvas").first()).isVisible();
        assertThat(other.locator("#p-instrument")).hasValue("Palermo Protocol");
        assertThat(other.locator("#answer tbody tr")).hasCount(rows);
        other.locator("#tab-graph").press("ArrowLeft");
        assertThat(other.locator("#tab-chart")).isFocused();
        assertThat(other.locator("#view-chart svg.chart")).isVisible();
    }

    @Test
    void theEditorRunsAQueryAndDrawsItsAnswer() {
        Page page = site.open("/query?question=members-of-institution");
        page.waitForSelector("#editor[data-ready]");
        assertThat(page.locator("#plain")).isHidden();
        assertThat(page.locator("#editor .tabPanel.active .CodeMirror-code")).containsText("SELECT");
        assertThat(page.locator("#editor .tabPanel.active .CodeMirror-code"))
                .not()
                .containsText("# expect");

        page.evaluate(
                "() => simpulEditor.getTab().setQuery('PREFIX tc: <https://w3id.org/simpul/ontology#>\\nSELECT ?type (COUNT(?s) AS ?n) { VALUES ?type { tc:State tc:Forum } ?s a ?type } GROUP BY ?type ORDER BY ?type')");
        Locator active = page.locator("#editor .tabPanel.active");
        active.locator(".yasqe_queryButton").click();
        assertThat(active.locator(".yasr_results table tbody tr")).hasCount(2);
        assertThat(active.locator(".yasr_results")).containsText("32");
        assertThat(active.locator(".yasr_results")).not().containsText("XMLSchema");
        active.locator(".select_chart").click();
        assertThat(active.locator(".yasr_results svg.chart rect")).hasCount(2);

        active.locator(".yasqe_share").click();
        String link = active.locator(".yasqe_sharePopup input").inputValue();
        Page other = site.open(
                link.substring(link.indexOf("/query")), "en", com.microsoft.playwright.options.ColorScheme.DARK);
        other.waitForSelector("#editor[data-ready]");
        assertThat(other.locator("#editor .tabPanel.active .CodeMirror-code"))
                .containsText("VALUES ?type { tc:State tc:Forum }");
    }

    @Test
    void theEditorIsLeftByTheKeyTab() {
        Page page = site.open("/query");
        page.waitForSelector("#editor[data-ready]");
        assertThat(page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"))
                .asString()
                .startsWith("<body");
        page.locator("#editor .tabPanel.active .CodeMirror textarea").focus();
        page.keyboard().press("Tab"); // to the part of the text that can be scrolled
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("BUTTON");
    }

    @Test
    void aRefusedQueryIsExplainedInTheEditor() {
        Page page = site.open("/query");
        page.waitForSelector("#editor[data-ready]");
        page.evaluate(
                "() => simpulEditor.getTab().setQuery('SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }')");
        Locator active = page.locator("#editor .tabPanel.active");
        active.locator(".yasqe_queryButton").click();
        assertThat(active.locator(".yasr_results")).containsText("SERVICE");
        assertThat(site.browser().errors()).allMatch(error -> error.contains("40"));
        site.browser().forgetErrors();
    }
}
