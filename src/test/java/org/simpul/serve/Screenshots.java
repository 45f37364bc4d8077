package org.simpul.serve;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.query.QueryLibrary;
import org.simpul.store.Tdb2Store;

/**
 * Takes the pictures of the documentation: {@code Screenshots STORE FOLDER} serves the store and writes a picture of each page of the tour into the folder. Same store, same pictures, as far
 * as the fonts of the system are the same.
 */
public final class Screenshots {

    /**
     * A picture.
     *
     * @param name what the file is called, without its ending
     * @param path the page
     * @param language the language of the page
     * @param dark whether it is taken in dark colours
     * @param at what must be there before it is taken, by CSS
     */
    record Shot(String name, String path, String language, boolean dark, String at) {}

    private static final List<Shot> TOUR = List.of(
            new Shot("home", "/", "en", false, "h1"),
            new Shot("state", "/id/state/indonesia.html", "en", false, "h1"),
            new Shot("state-indonesian-dark", "/id/state/indonesia.html", "id", true, "h1"),
            new Shot("network", "/network", "en", false, "[data-ready]"),
            new Shot("network-dark", "/network", "id", true, "[data-ready]"),
            new Shot("map", "/map", "en", false, "svg"),
            new Shot("timeline", "/timeline", "en", false, "svg"),
            new Shot("contradictions", "/contradictions", "en", false, "h1"),
            new Shot("coverage", "/coverage", "en", false, "h1"),
            new Shot("compare", "/compare", "en", false, "h1"),
            new Shot("question", "/query/ratifications?run=1", "en", false, "table"),
            new Shot("membership", "/id/membership", "en", false, "h1"),
            new Shot("document", "/id/document/05-ammtc-17-summary-bc21e7ef.html", "en", false, ".passage"),
            new Shot("ontology", "/ontology", "en", false, "section.term"),
            new Shot("documentation", "/docs", "en", false, "nav.contents"));

    private Screenshots() {}

    /** Takes all pictures; see the class. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        ServerSettings settings = ServerSettings.standard().withPort(0);
        try (Tdb2Store store = Tdb2Store.open(Path.of(args[0]));
                Server server = Server.start(
                        settings, store.searchable(), new QueryLibrary(Path.of("queries")), store.texts());
                Browser browser = Browser.start()) {
            for (Shot shot : TOUR) {
                Path file = folder.resolve(shot.name() + ".png");
                take(browser, server.url() + path(shot, store).substring(1), shot, file);
                System.out.println(file);
            }
            if (!browser.errors().isEmpty()) {
                throw new IllegalStateException("pages have errors: " + browser.errors());
            }
        }
    }

    private static void take(Browser browser, String address, Shot shot, Path file) {
        Page page = browser.page(new NewContextOptions()
                .setLocale(shot.language())
                .setColorScheme(shot.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(1280, 800));
        page.navigate(address);
        page.waitForSelector(shot.at());
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.context().close();
    }

    /** The page of a picture; the identifier of a membership is not known beforehand, and its first one is taken. */
    private static String path(Shot shot, Tdb2Store store) {
        if (!shot.path().equals("/id/membership")) {
            return shot.path();
        }
        Optional<String> first = store.read(graph -> graph
                .find(Node.ANY, External.TYPE, External.MEMBERSHIP)
                .mapWith(triple -> triple.getSubject().getURI())
                .toList()
                .stream()
                .sorted()
                .findFirst());
        return LinkedData.PATH
                + first.orElseThrow().substring(Iris.DEFAULT_BASE.length())
                + "."
                + Representation.HTML.ending();
    }
}
