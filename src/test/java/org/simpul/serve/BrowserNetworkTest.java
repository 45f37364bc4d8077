package org.simpul.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGraphML;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.ProgramsOfTheSystem;

/** The network view in a browser: period, filters, passages, paths, measures, and the files that hold what is seen. */
final class BrowserNetworkTest {

    private static SampleSite site;

    private Page page;

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

    @BeforeEach
    void open() {
        page = site.open("/network");
        page.waitForSelector("#network[data-ready]");
    }

    @AfterEach
    void nothingWentWrong() {
        site.isWell();
    }

    @Test
    void theSliderOfThePeriodChangesTheEdges() {
        int all = edges();
        assertThat(all).isGreaterThan(100);
        assertThat(all).isEqualTo(tableSays());
        moveTo("#period-from", 2016);
        int since = edges();
        moveTo("#period-to", 2018);
        int within = edges();
        assertThat(since).isLessThan(all);
        assertThat(within).isLessThan(since).isPositive();
        assertThat(page.locator(".period output")).hasText("2016–2018");
        assertThat(page.locator("#network .net-status")).containsText(within + " relations");
        assertThat(page.url()).contains("from=2016").contains("to=2018");

        page.reload();
        page.waitForSelector("#network[data-ready]");
        assertThat(edges()).as("the address opens the same again").isEqualTo(within);
        assertThat(tableSays()).as("and without scripts too").isEqualTo(within);
        page.locator("#net-all").click();
        assertThat(edges()).isEqualTo(all);
    }

    @Test
    void thePeriodMovesOnByItselfUntilItIsStopped() {
        Locator play = page.locator(".period .play");
        play.click();
        String first = page.locator(".period output").textContent();
        assertThat(play).hasText("Pause");
        assertThat(page.locator(".period output")).not().hasText(first);
        play.click();
        String stopped = page.locator(".period output").textContent();
        page.waitForTimeout(1200);
        assertThat(page.locator(".period output")).hasText(stopped);
    }

    @Test
    void aClickedEdgeShowsItsPassagesWithTheWayToTheirDocuments() {
        Map<?, ?> place = (Map<?, ?>) page.evaluate("""
                async () => {
                    const view = simpulNetwork;
                    view.layouts.stop();
                    const edge = view.drawing.edges.find(({ relation, source, target }) =>
                        relation === "ratified" && target.label === "ACTIP" && source.label === "Indonesia");
                    Object.assign(edge.source, { x: -3000, y: -3000 });
                    Object.assign(edge.target, { x: -2700, y: -3000 });
                    view.drawing.fit([edge.source, edge.target], 60);
                    const { middle } = await import("/assets/network-lines.js");
                    const { x, y } = middle(edge);
                    const box = view.canvas.getBoundingClientRect();
                    return { x: box.x + view.drawing.view.applyX(x), y: box.y + view.drawing.view.applyY(y) };
                }
                """);
        page.mouse().click(number(place.get("x")), number(place.get("y")));
        Locator side = page.locator(".net-side");
        assertThat(side.locator("h2")).hasText("Indonesia – ratified – ACTIP");
        assertThat(side.locator("q").first()).containsText("ACTIP");
        side.locator(".by a").first().click();
        assertThat(page.locator(".passage:target")).isInViewport();
    }

    @Test
    void aNodeIsDraggedAndTheViewIsMovedByMouseAndKeys() {
        page.evaluate("() => simpulNetwork.layouts.stop()");
        String place = "() => simpulNetwork.drawing.nodes.map(({ x, y }) => [Math.round(x), Math.round(y)].join(' '))";
        String view = "() => JSON.stringify(simpulNetwork.drawing.view)";
        Map<?, ?> of = (Map<?, ?>) page.evaluate("""
                () => {
                    const { drawing, canvas } = simpulNetwork;
                    const node = drawing.nodes.find(({ label }) => label === "ASEAN");
                    node.x = -9000;
                    drawing.centre(node);
                    canvas.scrollIntoView({ block: "center" });
                    const { x, y, width, height } = canvas.getBoundingClientRect();
                    return { x: x + width / 2, y: y + height / 2 };
                }
                """);
        Object places = page.evaluate(place);
        Object looks = page.evaluate(view);
        drag(number(of.get("x")), number(of.get("y")));
        assertThat(page.evaluate(place)).as("the node has gone").isNotEqualTo(places);
        assertThat(page.evaluate(view)).as("and nothing else").isEqualTo(looks);

        places = page.evaluate(place);
        drag(number(of.get("x")) - 150, number(of.get("y")));
        assertThat(page.evaluate(place)).isEqualTo(places);
        assertThat(page.evaluate(view)).isNotEqualTo(looks);

        page.locator(".net-canvas").focus();
        for (String key : List.of("ArrowLeft", "ArrowUp", "+", "-", "0")) {
            looks = page.evaluate(view);
            page.keyboard().press(key);
            assertThat(page.evaluate(view)).as(key).isNotEqualTo(looks);
        }
    }

    private void drag(double x, double y) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 60, y + 40);
        page.mouse().up();
    }

    @Test
    void relationTypeDocumentAndConfidenceFilter() {
        int all = edges();
        page.locator("#filters input[name=relation]")
                .evaluateAll(
                        "boxes => boxes.forEach((box) => { box.checked = box.value === 'memberOf'; box.dispatchEvent(new Event('input', { bubbles: true })) })");
        int members = edges();
        assertThat(members).isBetween(10, all / 2);
        assertThat(seen("edge => edge.relation")).containsOnly("memberOf");
        page.locator("#filters input[name=type][value=State]").uncheck();
        assertThat(edges()).isBetween(1, members - 1);
        assertThat(seen("edge => edge.source.type")).doesNotContain("State");
        page.locator("#net-all").click();

        page.locator("#filter-document")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("ACTIP: status note"));
        int ofOne = edges();
        assertThat(ofOne).isBetween(5, all / 3);
        page.locator("#net-all").click();
        setValue("#filter-confidence", "0.95");
        assertThat(edges()).isLessThan(all);
    }

    @Test
    void aPathLeadsFromOneActorToAnother() {
        page.locator("#filter-path-from").fill("Uganda");
        page.locator("#filter-path-to").fill("ACTIP");
        page.locator("#filter-path-to").press("Enter");
        Locator steps = page.locator(".net-side .steps button");
        assertThat(steps.first()).containsText("Uganda");
        assertThat(steps.last()).containsText("ACTIP");
        assertThat(steps.count()).isBetween(2, 4);
        assertThat(number(page.evaluate("() => simpulNetwork.drawing.edges.filter((edge) => edge.path).length")))
                .isEqualTo(steps.count());
        steps.first().click();
        assertThat(page.locator(".net-side q").first()).isVisible();

        page.locator("#filter-path-to").fill("Nobody at all");
        page.locator("#filter-path-to").press("Enter");
        assertThat(page.locator(".net-side")).containsText("Both ends must be names");
    }

    @Test
    void communitiesColourAndCentralitySizes() {
        String looks = "() => simpulNetwork.drawing.nodes.map((n) => [n.colour, Math.round(n.size)].join(' '))";
        Object before = page.evaluate(looks);
        page.locator("#net-colour").selectOption("community");
        page.waitForFunction("() => simpulNetwork.metrics.community");
        page.locator("#net-size").selectOption("betweenness");
        page.waitForFunction(
                "() => !simpulNetwork.root.classList.contains('busy') || simpulNetwork.metrics.betweenness");
        Object after = page.evaluate(looks);
        assertThat(after).isNotEqualTo(before);
        long colours = ((List<?>) page.evaluate("() => [...new Set(simpulNetwork.drawing.nodes.map((n) => n.colour))]"))
                .size();
        assertThat(colours).isBetween(3L, 11L);
        Object largest =
                page.evaluate("() => [...simpulNetwork.drawing.nodes].sort((a, b) => b.size - a.size)[0].label");
        assertThat(largest).isIn("Indonesia", "ASEAN", "Bali Process", "Thailand");
    }

    @Test
    void aNameIsFoundAndNoNameLiesOverAnother() {
        page.waitForFunction(
                "() => !simpulNetwork.root.classList.contains('busy') && Number(simpulNetwork.canvas.dataset.names) > 10");
        page.waitForTimeout(300); // the names are written a moment after the nodes have come to rest
        Object overlaps = page.evaluate("""
                () => {
                    const { view, names } = simpulNetwork.drawing;
                    const brush = document.createElement("canvas").getContext("2d");
                    const boxes = names.map(({ node, text }) => {
                        brush.font = `${text}px system-ui, sans-serif`;
                        const half = brush.measureText(node.short).width / 2;
                        const [x, y] = [view.applyX(node.x), view.applyY(node.y + node.size / 2)];
                        return { x1: x - half, x2: x + half, y1: y + 3, y2: y + 3 + text };
                    });
                    const over = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
                    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => over(a, b))).length;
                }
                """);
        assertThat(overlaps).isEqualTo(0);
        page.locator("#net-find").fill("Walk Free");
        page.locator("#net-find").press("Enter");
        assertThat(page.locator(".net-side h2")).hasText("Walk Free");
        page.waitForFunction("() => simpulNetwork.drawing.names.filter(({ node }) => node.chosen).length === 1");
        page.locator(".net-side .steps button").first().click();
        assertThat(page.locator(".net-side q").first()).isVisible();
    }

    @Test
    void whatIsSeenIsSavedAsFilesThatOthersRead() throws IOException {
        moveTo("#period-from", 2016);
        moveTo("#period-to", 2018);
        int edges = edges();
        int nodes = Integer.parseInt(page.locator("#network").getAttribute("data-nodes"));

        Path png = download("#net-png", "simpul-network.png");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(400);
        Document svg = Jsoup.parse(
                Files.readString(download("#net-svg", "simpul-network.svg"), StandardCharsets.UTF_8),
                Parser.xmlParser());
        assertThat(svg.select("svg > g > text")).hasSize(nodes);
        assertThat(svg.select("svg > g > path > title")).hasSize(edges);

        MultiGraph graph = new MultiGraph("read");
        FileSourceGraphML reader = new FileSourceGraphML();
        reader.addSink(graph);
        reader.readAll(
                download("a[data-download$=graphml]", "simpul-network.graphml").toString());
        assertThat(graph.getNodeCount()).isEqualTo(nodes);
        assertThat(graph.getEdgeCount()).isEqualTo(edges);
        Path gexf = download("a[data-download$=gexf]", "simpul-network.gexf");
        Document parsed = Jsoup.parse(Files.readString(gexf, StandardCharsets.UTF_8), Parser.xmlParser());
        assertThat(parsed.select("node")).hasSize(nodes);
        assertThat(parsed.select("edge")).hasSize(edges);
        Path python = ProgramsOfTheSystem.requirePython("python3-networkx", "networkx");
        String script =
                "import networkx, sys; g = networkx.read_gexf(sys.argv[1]); print(len(g.nodes), len({key for _, _, key in g.edges(keys=True)}))";
        assertThat(ProgramsOfTheSystem.run(python.toString(), "-c", script, gexf.toString())
                        .output()
                        .strip())
                .isEqualTo(nodes + " " + edges);
    }

    private Path download(String selector, String name) {
        Download download = page.waitForDownload(() -> page.locator(selector).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        assertThat(download.failure()).isNull();
        return download.path();
    }

    private int edges() {
        return Integer.parseInt(page.locator("#network").getAttribute("data-edges"));
    }

    /** How many relations the page says that the server's table has. */
    private int tableSays() {
        return Integer.parseInt(
                page.locator("#table p.soft").first().textContent().replaceAll("(?s).*, (\\d+) relations.*", "$1"));
    }

    private List<String> seen(String of) {
        return ((List<?>)
                        page.evaluate("() => simpulNetwork.drawing.edges.filter((edge) => !edge.out).map(" + of + ")"))
                .stream().map(String::valueOf).toList();
    }

    private void moveTo(String slider, int year) {
        setValue(slider, String.valueOf(year));
    }

    private void setValue(String field, String value) {
        page.locator(field)
                .evaluate(
                        "(field, value) => { field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }",
                        value);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
