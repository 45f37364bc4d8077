package org.simpul.serve;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.simpul.ProgramsOfTheSystem;

/**
 * Headless Chromium of the system, driven by Playwright; it keeps what goes wrong in its pages. Where Chromium is missing, {@link #start} fails the test in CI and skips it elsewhere, with
 * the reason. Use it from one thread; start it once for a test class, for that takes about two seconds.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private Browser(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** Starts Chromium; close it to end it. */
    public static Browser start() {
        Path program = ProgramsOfTheSystem.require("chromium", "chromium", "chromium-browser", "google-chrome");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Browser(playwright, program);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** An empty page in a session of its own: English, light, 1280 by 800 pixels. */
    public Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en")
                .setViewportSize(1280, 800));
    }

    /** An empty page in a session of its own, with these options (language, colours, size, scripts or not). */
    public Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> errors.add("uncaught: " + error.error()));
        return context.newPage();
    }

    /** What went wrong in all pages so far: console errors (refusals by the content security policy and failed loads among them) and uncaught exceptions. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Forgets what went wrong so far. */
    public void forgetErrors() {
        errors.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
