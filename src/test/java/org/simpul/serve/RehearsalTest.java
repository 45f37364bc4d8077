package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.Iris;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.query.QueryLibrary;
import org.simpul.store.QuadSource;
import org.simpul.store.ReadTexts;
import org.simpul.store.Tdb2Store;

/** The pages that most visitors begin with are made before anybody asks. */
final class RehearsalTest {

    @TempDir
    Path folder;

    private Tdb2Store store;
    private Rooms.House house;

    @BeforeEach
    void open() {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        store = Tdb2Store.create(folder.resolve("store"));
        store.load(List.of(QuadSource.of("network", Network.quads(ontology.vocabulary()))), ontology, Iris.standard());
        ServerSettings settings = ServerSettings.standard();
        ServedStore served = new ServedStore(store.searchable(), settings.queryTimeout(), new RunningQueries());
        house = new Rooms.House(settings, served, new QueryLibrary(Path.of("queries")), ReadTexts.none());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Writes down what it was to make, and fails now and then. */
    private static final class Stage extends HttpServlet implements Rehearsed {

        private static final long serialVersionUID = 1L;

        private final transient List<Visit> visits = new CopyOnWriteArrayList<>();

        @Override
        public void rehearse(Visit visit) {
            visits.add(visit);
            if (visit.path().equals(View.NETWORK.path())) {
                throw new IllegalStateException("not today");
            }
        }

        List<String> paths(Tongue tongue) {
            return visits.stream()
                    .filter(visit -> visit.tongue() == tongue)
                    .map(Visit::path)
                    .toList();
        }
    }

    @Test
    void viewsAndWhatDocumentsMentionAreMadeInBothLanguagesWhateverFails() throws InterruptedException {
        Stage stage = new Stage();
        Rehearsal rehearsal = new Rehearsal(rooms(stage), house);
        rehearsal.start();
        rehearsal.join();
        assertThat(stage.paths(Tongue.ENGLISH))
                .startsWith("/", "/network", "/map")
                .contains("/things/State", "/id/state/indonesia.html")
                .anyMatch(path -> path.startsWith("/id/document/"))
                .doesNotContain("/query")
                .isEqualTo(stage.paths(Tongue.INDONESIAN));
    }

    @Test
    void anEndedRehearsalMakesNothingMore() throws InterruptedException {
        Stage stage = new Stage();
        Rehearsal rehearsal = new Rehearsal(rooms(stage), house);
        rehearsal.end();
        rehearsal.start();
        rehearsal.join();
        assertThat(stage.visits).isEmpty();
    }

    @Test
    void everyRealRoomMakesItsPage() throws InterruptedException {
        List<Rooms.Room> rooms = Rooms.of(house);
        Rehearsal rehearsal = new Rehearsal(rooms, house);
        rehearsal.start();
        rehearsal.join();
        assertThat(rehearsal.failures()).isZero();
    }

    /** One stage for all but the editor of queries. */
    private static List<Rooms.Room> rooms(Stage stage) {
        return List.of(
                new Rooms.Room("", stage),
                new Rooms.Room("/network", stage),
                new Rooms.Room("/map", stage),
                new Rooms.Room("/things/*", stage),
                new Rooms.Room("/id/*", stage),
                new Rooms.Room("/*", new Nowhere()));
    }
}
