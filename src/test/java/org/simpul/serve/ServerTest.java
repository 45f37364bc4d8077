package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.simpul.query.QueryLibrary;

class ServerTest {

    private static final DatasetGraph EMPTY = DatabaseMgr.createDatasetGraph();
    private static final ServerSettings ANY_PORT = ServerSettings.standard().withPort(0);

    @Test
    void namesTheAddressItListensAt() {
        try (Server server = start(ANY_PORT)) {
            assertThat(server.url()).isEqualTo("http://localhost:" + server.port() + "/");
        }
        try (Server server = start(ANY_PORT.withHost("0.0.0.0"))) {
            assertThat(server.url()).startsWith("http://localhost:");
        }
        try (Server server = start(ANY_PORT.withHost("127.0.0.1"))) {
            assertThat(server.url()).startsWith("http://127.0.0.1:");
        }
    }

    @Test
    void aBusyPortIsSaidWithWhatToDo() {
        try (Server first = start(ANY_PORT)) {
            assertThatThrownBy(() -> start(ANY_PORT.withPort(first.port())))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("port " + first.port() + " is in use")
                    .hasMessageContaining("--port " + (first.port() + 1));
        }
    }

    @Test
    void anUnknownHostIsSaid() {
        assertThatThrownBy(() -> start(ANY_PORT.withHost("no-such-host.invalid")))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("no-such-host.invalid");
    }

    @Test
    void nothingAnswersOnceItIsClosed() throws InterruptedException {
        Server server = start(ANY_PORT);
        int port = server.port();
        server.close();
        assertThatThrownBy(() -> new Socket("localhost", port).close()).isInstanceOf(ConnectException.class);
        server.awaitClose();
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatThrownBy(() -> ANY_PORT.withPort(70_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ANY_PORT.withQueryTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Server start(ServerSettings settings) {
        return Server.start(settings, EMPTY, new QueryLibrary(Path.of("queries")));
    }
}
