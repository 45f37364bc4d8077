package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.store.Tdb2Store;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("Serving at (http://localhost:\\d+/) ");

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void servesUntilItIsToldToStop() throws Exception {
        Tdb2Store.create(folder).close();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "serve",
                        "--store",
                        folder.toString(),
                        "--port",
                        "0"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(out.readLine());
            assertThat(address.find()).isTrue();
            try (InputStream ping =
                    URI.create(address.group(1) + "$/ping").toURL().openStream()) {
                assertThat(ping.readAllBytes()).isNotEmpty();
            }
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        Tdb2Store.open(folder).close();
    }

    @Test
    void saysWhyItCannotServe() throws IOException {
        String store = folder.resolve("store").toString();
        assertThat(run("serve", "--store", store)).isEqualTo(1);
        assertThat(err.toString()).contains("no store at").contains("simpul load");
        Tdb2Store.create(Path.of(store)).close();
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThat(run("serve", "--store", store, "--port", Integer.toString(busy.getLocalPort())))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("is in use by another program").contains("--port");
        assertThat(run("serve", "--store", store, "--port", "99999")).isEqualTo(2);
        assertThat(run("serve", "--store", "http://localhost:3030/simpul")).isEqualTo(2);
    }

    private int run(String... args) {
        return Main.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err));
    }
}
