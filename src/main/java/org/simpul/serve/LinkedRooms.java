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
     * The rooms.
     *
     * @param pages who makes pages of things, asked in turn before the plain page that there is of everything
     */
    static List<Rooms.Room> of(Rooms.House house, Terminology terms, List<HtmlDescription> pages) {
        Iris iris = house.settings().iris();
        List<HtmlDescription> all =
                Stream.concat(pages.stream(), Stream.of(new PropertyTable(iris, terms))).toList();
        LinkedData linked = new LinkedData(iris, new Describer(house.store(), iris), all);
        OntologyRoom ontology = new OntologyRoom(terms);
        DatasetRoom dataset = new DatasetRoom(iris, new DatasetStatistics(house.store(), System::nanoTime), terms);
        Sitemap sitemap = new Sitemap(iris, house.store(), PAGES);
        return Stream.of(
                        Stream.of(new Rooms.Room(LinkedData.PATH + "*", linked)),
                        OntologyRoom.paths().map(path -> new Rooms.Room(path, ontology)),
                        DatasetRoom.paths().map(path -> new Rooms.Room(path, dataset)),
                        Sitemap.paths().map(path -> new Rooms.Room(path, sitemap)))
                .flatMap(rooms -> rooms)
                .toList();
    }
}
