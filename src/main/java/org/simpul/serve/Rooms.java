package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.simpul.query.QueryLibrary;

/** What stands beside the SPARQL endpoint: a line for each path. */
final class Rooms {

    private Rooms() {}

    /**
     * A servlet and where it answers.
     *
     * @param path a servlet pattern: {@code ""} is the root alone, {@code /name} one page, {@code /name/*} all below it
     * @param servlet what answers there; one servlet may have several rooms
     */
    record Room(String path, HttpServlet servlet) {}

    /**
     * What rooms are built from.
     *
     * @param settings how the server listens and what it allows
     * @param store the dataset, for reading within the time of a query, by several threads
     * @param library the named queries
     */
    record House(ServerSettings settings, ServedStore store, QueryLibrary library) {}

    static List<Room> of(House house) {
        Pages pages = new Pages(
                house.library(), house.store(), house.settings().queryTimeout());
        return List.of(new Room("", pages), new Room("/query/*", pages), new Room("/style.css", pages));
    }
}
