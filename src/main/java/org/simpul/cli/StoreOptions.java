package org.simpul.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.simpul.store.GraphStore;
import org.simpul.store.RemoteStore;
import org.simpul.store.Tdb2Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
public final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            defaultValue = "simpul-store",
            description =
                    "The store: a folder, or the address of a dataset such as http://host:3030/ds (default: ${DEFAULT-VALUE}).")
    private String store;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "User at the server; the password is read from SIMPUL_PASSWORD.")
    private String user;

    /** Opens the store for reading. */
    public GraphStore open() {
        return GraphStore.isRemote(store) ? remote() : Tdb2Store.open(Path.of(store));
    }

    /** Opens the store for writing; a folder is made where there is none. */
    public GraphStore create() {
        return GraphStore.isRemote(store) ? remote() : Tdb2Store.create(Path.of(store));
    }

    /** The store as it was named. */
    public String name() {
        return store;
    }

    private GraphStore remote() {
        String password = Optional.ofNullable(System.getenv("SIMPUL_PASSWORD")).orElse("");
        return RemoteStore.at(store, user == null ? RemoteStore.Login.none() : new RemoteStore.Login(user, password));
    }
}
