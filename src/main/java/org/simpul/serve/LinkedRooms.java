package org.simpul.serve;

import java.util.List;
import java.util.stream.Stream;
import org.simpul.graph.Iris;

/** The rooms of linked data: identifiers, ontology, description of the dataset, site map. */
final class LinkedRooms {

    /** Pages that are there whatever the dataset holds. */
    private static final List<String> PAGES = List.of("", "ontology", ".well-known/void", "docs");

    private LinkedRooms() {}

    /**
     * The rooms. A thing has the page that the explorer has of it, else a plain one.
     */
    static List<Rooms.Room> of(Rooms.House house) {
        Iris iris = house.settings().iris();
        Terminology terms = new Terminology(house.home().resolve("ontology"));
        List<HtmlDescription> pages = List.of(new ExplorerDescription(house), new PropertyTable(iris, terms));
        LinkedData linked = new LinkedData(house.settings(), new Describer(house.store(), iris), pages);
        OntologyRoom ontology = new OntologyRoom(terms);
        DatasetRoom dataset = new DatasetRoom(iris, new DatasetStatistics(house.store(), System::nanoTime), terms);
        Sitemap sitemap = new Sitemap(iris, house.store(), PAGES);
        DocsRoom docs = new DocsRoom(new DocsFolder(house.home().resolve("docs")));
        return Stream.of(
                        Stream.of(new Rooms.Room(LinkedData.PATH + "*", linked)),
                        OntologyRoom.paths().map(path -> new Rooms.Room(path, ontology)),
                        DatasetRoom.paths().map(path -> new Rooms.Room(path, dataset)),
                        Sitemap.paths().map(path -> new Rooms.Room(path, sitemap)),
                        Stream.of(new Rooms.Room(DocsRoom.PATH + "/*", docs)))
                .flatMap(rooms -> rooms)
                .toList();
    }
}
