package org.simpul.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The list of files that a page of a thing offers. */
final class Downloads {

    private Downloads() {}

    /** Writes the section: the thing as RDF, and what else there is, names with addresses. */
    static void write(Reading reading, Html html, Node thing, Map<String, String> more) {
        html.element("h2", reading.visit().text("thing.downloads"), "id", "downloads");
        html.open("ul", "class", "downloads");
        Map<String, String> data = new LinkedHashMap<>();
        data.put("jsonld", "JSON-LD");
        data.put("nt", "N-Triples");
        data.put("rdf", "RDF/XML");
        data.put("ttl", "Turtle");
        data.forEach((ending, name) ->
                reading.addresses().data(thing, ending).ifPresent(address -> download(html, name, address)));
        more.forEach((name, address) -> download(html, name, address));
        html.close("ul");
    }

    private static void download(Html html, String name, String address) {
        html.open("li").element("a", name, "href", address, "rel", "nofollow").close("li");
    }
}
