package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.Main;
import org.simpul.query.QueryLibrary;
import org.simpul.store.ReadText;
import org.simpul.store.Tdb2Store;

/** The reader of documents: whole texts where they were kept, else the sentences that the graph holds. */
final class ReaderTest {

    private static final String TEXT = """
            Catatan rapat kerja

            Rapat ini tidak lama. Indonesia meratifikasi ACTIP pada tahun 2017. Semua peserta hadir & <puas>.

            Tidak ada kesimpulan lain dari Kamboja.
            """;

    @TempDir
    Path folder;

    private Tdb2Store store;

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("rapat.txt"), TEXT);
        Path place = folder.resolve("store");
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        String[] call = {"run", "--no-serve", "--quiet", "--store", place.toString(), file.toString()};
        assertThat(Main.run(call, writer, writer)).as(said::toString).isZero();
        store = Tdb2Store.open(place);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aKeptTextIsReadFromBeginningToEnd() {
        Document page = page();
        assertThat(page.select(".reader .text").eachText().stream()
                        .map(text -> text.replace("¶", ""))
                        .map(text -> text.replaceAll("\\s+", " ").strip()))
                .containsExactly(
                        "Catatan rapat kerja",
                        "Rapat ini tidak lama. Indonesia meratifikasi ACTIP pada tahun 2017. Semua peserta hadir & <puas>.",
                        "Tidak ada kesimpulan lain dari Kamboja.");
        Element sentence = page.select(".reader span.passage").first();
        assertThat(sentence.text()).isEqualTo("Indonesia meratifikasi ACTIP pada tahun 2017.");
        assertThat(page.select("[data-passage=" + sentence.id() + "] summary").text())
                .contains("Indonesia", "ACTIP");
        assertThat(page.select("#mention-state-cambodia").text()).isEqualTo("Kamboja");
        assertThat(page.select(".gap")).isEmpty();
        assertThat(page.select(".reader mark").eachText())
                .contains("Indonesia", "ACTIP", "Kamboja")
                .doesNotContain("2017");
        String cambodia = page.select("#mention-state-cambodia a").attr("href");
        assertThat(served(cambodia).select("#documents + table a[href*=#]").attr("href"))
                .isEqualTo(path() + "#mention-state-cambodia");
    }

    @Test
    void withoutATextTheSentencesStandAlone() {
        String document = store.texts().all().get(0).document();
        store.texts().put(List.of(new ReadText(document, "Some other words.", List.of(0))));
        Document page = page();
        assertThat(page.select(".reader .text")).hasSize(1);
        assertThat(page.select(".reader .text").text()).startsWith("Indonesia meratifikasi ACTIP");
        assertThat(page.select(".gap")).hasSize(1);
    }

    private Document page() {
        return served(path());
    }

    private String path() {
        return served("/documents").select("main a[href^=/id/document/]").attr("href");
    }

    private Document served(String path) {
        ServerSettings settings = ServerSettings.standard().withPort(0);
        QueryLibrary library = new QueryLibrary(Path.of("queries"));
        try (Server server = Server.start(settings, store.searchable(), library, store.texts())) {
            return Jsoup.parse(get(server.url() + path.substring(1)));
        }
    }

    private static String get(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
