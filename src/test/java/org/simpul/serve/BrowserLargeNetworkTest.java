package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.Iris;
import org.simpul.graph.LargeNetwork;
import org.simpul.graph.Ontology;
import org.simpul.query.QueryLibrary;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

/** The network view with two thousand names: it can be used, answers while it places them, and its names can be read. Prints when it can be used; three seconds are promised on an idle machine. */
final class BrowserLargeNetworkTest {

    private static final int NODES = 2000;
    private static final int EDGES = 4000;

    @TempDir
    Path folder;

    @Test
    void twoThousandNamesAreInteractive() {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        try (Browser browser = Browser.start();
                Tdb2Store store = Tdb2Store.create(folder.resolve("store"))) {
            List<QuadSource> quads =
                    List.of(QuadSource.of("large", LargeNetwork.quads(ontology.vocabulary(), NODES, EDGES)));
            store.load(quads, ontology, Iris.standard());
            ServerSettings settings = ServerSettings.standard().withPort(0);
            try (Server server = Server.start(settings, store.searchable(), new QueryLibrary(Path.of("queries")))) {
                look(browser.page(), server.url() + "network");
            }
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void look(Page page, String address) {
        page.setDefaultTimeout(90_000);
        page.navigate(address); // warms the server up
        page.waitForSelector("#network[data-ready]");
        page.navigate(address);
        page.waitForSelector("#network[data-ready]");
        double ready = Double.parseDouble(page.locator("#network").getAttribute("data-ready"));
        double answered = ((Number) page.evaluate("""
                () => new Promise((done) => {
                    document.getElementById("net-all").click();
                    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
                })
                """)).doubleValue();
        System.out.printf(
                "A network of %d names is drawn after %.1f s; a click then is answered on the screen by %.1f s.%n",
                NODES, ready / 1000, answered / 1000);
        assertThat(page.locator("#network").getAttribute("data-nodes")).isEqualTo(String.valueOf(NODES));

        int all = edges(page);
        page.evaluate("""
                () => {
                    const slider = document.getElementById("period-from");
                    slider.value = 2015;
                    slider.dispatchEvent(new Event("input", { bubbles: true }));
                }
                """);
        assertThat(edges(page)).isBetween(1, all - 1);
        page.locator("#net-all").click();

        page.waitForFunction("() => !simpulNetwork.root.classList.contains('busy')");
        page.waitForTimeout(500);
        Object legible = page.evaluate("() => simpulNetwork.drawing.names.filter(({ text }) => text < 9).length");
        int names = Integer.parseInt(page.locator(".net-canvas").getAttribute("data-names"));
        assertThat(names).as("names that are written").isBetween(20, 400);
        assertThat(legible).as("names too small to be read").isEqualTo(0);
    }

    private static int edges(Page page) {
        return Integer.parseInt(page.locator("#network").getAttribute("data-edges"));
    }
}
