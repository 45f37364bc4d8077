package org.simpul.serve;

import java.util.List;
import java.util.stream.Stream;
import org.simpul.graph.Iris;

/** The rooms of linked data: identifiers, ontology, description of the dataset, site map. */
final class LinkedRooms {

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
        DatasetRoom dataset =
                new DatasetRoom(house.settings(), new DatasetStatistics(house.store(), System::nanoTime), terms);
        DocsFolder folder = new DocsFolder(house.home().resolve("docs"));
        Sitemap sitemap = new Sitemap(house.settings(), house.store(), () -> pages(house, folder));
        DocsRoom docs = new DocsRoom(folder);
        return Stream.of(
                        Stream.of(new Rooms.Room(LinkedData.PATH + "*", linked)),
                        OntologyRoom.paths().map(path -> new Rooms.Room(path, ontology)),
                        DatasetRoom.paths().map(path -> new Rooms.Room(path, dataset)),
                        Sitemap.paths().map(path -> new Rooms.Room(path, sitemap)),
                        Stream.of(new Rooms.Room(DocsRoom.PATH + "/*", docs)))
                .flatMap(rooms -> rooms)
                .toList();
    }

    /** The paths of the pages that are there whatever the dataset holds. */
    private static List<String> pages(Rooms.House house, DocsFolder docs) {
        return Stream.of(
                        Stream.of(View.values()).map(View::path),
                        Stream.of("/documents", OntologyRoom.PATH, DatasetRoom.PATH),
                        ListPage.CLASSES.stream().map(name -> ListPage.PATH + name),
                        docs.names().stream().map(name -> DocsRoom.PATH + "/" + name),
                        house.library().all().stream().map(query -> View.QUERY.path() + "/" + query.name()))
                .flatMap(paths -> paths)
                .toList();
    }
}
