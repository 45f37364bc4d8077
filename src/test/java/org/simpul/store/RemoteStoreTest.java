package org.simpul.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoteStoreTest extends StoreContract {

    private final FusekiServer server = FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", DatasetGraphFactory.createTxnMem())
            .build()
            .start();

    @Override
    GraphStore store() {
        return RemoteStore.at("http://localhost:" + server.getPort() + "/ds", RemoteStore.Login.none());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void saysWhatToDoWhereThereIsNoServer() {
        GraphStore nowhere = RemoteStore.at("http://localhost:1/ds", RemoteStore.Login.none());
        assertThatThrownBy(() -> load(nowhere, FIRST))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot reach the server");
        GraphStore absent = RemoteStore.at("http://localhost:" + server.getPort() + "/other", RemoteStore.Login.none());
        assertThatThrownBy(() -> load(absent, FIRST)).isInstanceOf(StoreException.class);
    }
}
