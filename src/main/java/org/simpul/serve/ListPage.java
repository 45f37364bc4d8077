package org.simpul.serve;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** All things of a class, by name, in groups by their most special class. */
final class ListPage implements Page {

    /** The classes that have such a page. */
    static final List<String> CLASSES = List.of("State", "Institution", "Official", "Instrument", "Event", "Place");

    /** What the addresses of these pages begin with. */
    static final String PATH = "/things/";

    @Override
    public Optional<Reply> visit(Reading reading) {
        String path = reading.visit().path();
        return CLASSES.stream()
                .filter(name -> path.equals(PATH + name))
                .findFirst()
                .map(name -> new Reply(200, "text/html", page(reading, name)));
    }

    private static String page(Reading reading, String type) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit);
        String title = visit.text("home.list." + type);
        Html html = layout.open(title).element("h1", title);
        Collator order = Collator.getInstance(visit.tongue().locale());
        TreeMap<String, List<Node>> groups = reading.subjects(External.TYPE, Simpul.term(type))
                .sorted(Comparator.comparing(reading.names()::text, order))
                .collect(Collectors.groupingBy(thing -> types(reading, thing), TreeMap::new, Collectors.toList()));
        groups.forEach((name, things) -> group(reading, html, groups.size() > 1 ? name : "", things));
        return layout.close(html);
    }

    private static void group(Reading reading, Html html, String name, List<Node> things) {
        if (!name.isEmpty()) {
            html.open("h2").text(name + " ");
            html.element("span", String.valueOf(things.size()), "class", "count")
                    .close("h2");
        }
        html.open("ul", "class", "index");
        for (Node thing : things) {
            html.open("li");
            new Things(reading, html).link(thing);
            html.close("li");
        }
        html.close("ul");
    }

    private static String types(Reading reading, Node thing) {
        return reading.names().specialTypes(thing).stream()
                .map(reading.names()::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
