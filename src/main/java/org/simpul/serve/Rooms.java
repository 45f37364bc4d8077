package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.simpul.query.QueryLibrary;
import org.simpul.store.ReadTexts;

/** What stands beside the SPARQL endpoint: a line for each path. */
final class Rooms {

    private Rooms() {}

    /**
     * A servlet and where it answers.
     *
     * @param path a servlet pattern: {@code ""} is the root alone, {@code /name} one page, {@code /name/*} all below it
     * @param servlet what answers there; one servlet may have several rooms
     */
    record Room(String path, HttpServlet servlet) {

        /** Whether this is the room of an address, unless another has a longer path that it matches. */
        boolean leadsTo(String address) {
            String stem = path.endsWith("/*") ? path.substring(0, path.length() - 2) : path;
            return address.equals(stem.isEmpty() && !path.equals("/*") ? "/" : stem)
                    || path.endsWith("/*") && !stem.isEmpty() && address.startsWith(stem + "/");
        }
    }

    /**
     * What rooms are built from.
     *
     * @param settings how the server listens and what it allows
     * @param store the dataset, for reading within the time of a query, by several threads
     * @param library the named queries
     * @param texts the texts of documents, as far as they were kept
     */
    record House(ServerSettings settings, ServedStore store, QueryLibrary library, ReadTexts texts) {

        /** The folder that the library lies in, beside {@code ontology/} and {@code docs/}. */
        Path home() {
            return library.folder().toAbsolutePath().normalize().getParent();
        }
    }

    static List<Room> of(House house) {
        List<Room> rooms = new ArrayList<>(List.of(
                new Room("", page(house, new HomePage())),
                new Room("/search", page(house, new SearchPage())),
                new Room("/suggest", page(house, new SearchPage())),
                new Room("/term/*", page(house, new ThingRoom())),
                new Room("/things/*", page(house, new ListPage())),
                new Room("/documents", page(house, new DocumentsPage())),
                new Room("/contradictions", page(house, new ContradictionsPage())),
                new Room("/coverage", page(house, new CoveragePage())),
                new Room("/compare", page(house, new ComparePage())),
                new Room("/query/*", new LibraryStyles(page(house, new QueryRoom(house)))),
                new Room("/assets/explorer.js", new Asset("explorer.js", "text/javascript")),
                new Room("/style.css", new Asset("style.css", "text/css")),
                new Room("/favicon.ico", new Asset("assets/icon.svg", "image/svg+xml")),
                new Room("/*", new Nowhere())));
        rooms.addAll(DrawnRooms.of(house));
        rooms.addAll(LinkedRooms.of(house));
        return List.copyOf(rooms);
    }

    private static PageServlet page(House house, Page page) {
        return new PageServlet(house, page);
    }
}
