package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.simpul.cli.Main;
import org.simpul.query.QueryLibrary;
import org.simpul.store.Tdb2Store;

/**
 * The explorer over the sample corpus, and a browser to look at it. The corpus is read by {@code simpul run} once for all tests of a process; each test class opens the store with a server and a
 * browser of its own.
 */
final class SampleSite implements AutoCloseable {

    private final Tdb2Store store;
    private final Server server;
    private final Browser browser;
    private final Map<String, Page> pages = new HashMap<>();

    private SampleSite(Browser browser, Path folder) {
        this.browser = browser;
        this.store = Tdb2Store.open(folder);
        this.server = Server.start(
                ServerSettings.standard().withPort(0),
                store.searchable(),
                new QueryLibrary(Path.of("queries")),
                store.texts());
    }

    /** Reads the corpus where that was not done yet, and starts. Where there is no browser, nothing is read. */
    static SampleSite start() {
        Browser browser = Browser.start();
        try {
            return new SampleSite(browser, Sample.STORE);
        } catch (RuntimeException | Error e) {
            browser.close();
            throw e;
        }
    }

    /** The store of the sample corpus; deleted when the process ends. */
    private static final class Sample {

        private static final Path STORE = read();

        private static Path read() {
            try {
                Path folder = Files.createTempDirectory("simpul-sample");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                Path store = folder.resolve("store");
                StringWriter said = new StringWriter();
                PrintWriter writer = new PrintWriter(said);
                String[] call = {"run", "--no-serve", "--quiet", "--store", store.toString(), "data/sample"};
                assertThat(Main.run(call, writer, writer))
                        .as(() -> said.toString())
                        .isZero();
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Browser browser() {
        return browser;
    }

    /** The address of a path, which begins with a slash. */
    String url(String path) {
        return server.url() + path.substring(1);
    }

    /** The path and the rest of a page's address. */
    String path(Page page) {
        return page.url().substring(server.url().length() - 1);
    }

    /** A page in English, light and wide. A session costs a second, so that tests of a class share those of the same kind. */
    Page open(String path) {
        return open(path, "en", ColorScheme.LIGHT);
    }

    /** A page in a language and colours. */
    Page open(String path, String language, ColorScheme colours) {
        return at(page(language, colours), path);
    }

    /** A page that runs no scripts. */
    Page openWithoutScripts(String path) {
        return at(page("without scripts", options("en").setJavaScriptEnabled(false)), path);
    }

    /** The page of a session, where it is at the moment. */
    Page page(String language, ColorScheme colours) {
        return page(language + colours, options(language).setColorScheme(colours));
    }

    private Page page(String session, NewContextOptions options) {
        return pages.computeIfAbsent(session, name -> browser.page(options));
    }

    private static NewContextOptions options(String language) {
        return new NewContextOptions()
                .setLocale(language)
                .setViewportSize(1280, 800)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Page at(Page page, String path) {
        page.navigate(url(path));
        return page;
    }

    /** Nothing went wrong in any page since the last time: no error on the console, no refusal by the content security policy, no exception. */
    void isWell() {
        List<String> errors = browser.errors();
        browser.forgetErrors();
        assertThat(errors).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        server.close();
        store.close();
    }
}
