package org.simpul.serve;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;

/**
 * Where things have their pages: at their identifier on this server, with the ending of a page. Topics, tiers and roles are terms of the ontology and stand below {@code /term/};
 * passages have no page of their own but a place in that of their document.
 *
 * @param iris the base of the identifiers
 */
record Addresses(Iris iris) {

    /** What the paths of the pages of terms begin with. */
    static final String TERM = "/term/";

    private static final String PASSAGE = "passage/";

    /** The path of a thing's page, with the place in it; empty where the thing is none of this graph. */
    Optional<String> of(Node thing) {
        if (!thing.isURI()) {
            return Optional.empty();
        }
        String iri = thing.getURI();
        if (iri.startsWith(Simpul.NS)) {
            return Optional.of(TERM + encode(iri.substring(Simpul.NS.length())));
        }
        return iri.startsWith(iris.base() + PASSAGE)
                ? passage(iri.substring(iris.base().length() + PASSAGE.length()))
                : data(thing, "html");
    }

    /** The term whose page has this path, empty where none can have it. */
    static Optional<Node> term(String path) {
        if (!path.startsWith(TERM) || path.length() == TERM.length()) {
            return Optional.empty();
        }
        try {
            String name = URLDecoder.decode(path.substring(TERM.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(Simpul.term(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The name of a passage's place in the page of its document. */
    static String fragment(Node passage) {
        return "p" + passage.getURI().substring(passage.getURI().lastIndexOf('/') + 1);
    }

    /** The address of a thing in the format of this ending; empty where the thing has no identifier on this server. */
    Optional<String> data(Node thing, String ending) {
        return Optional.of(thing.getURI())
                .filter(iri -> iri.startsWith(iris.base()))
                .map(iri -> LinkedData.PATH + encode(iri.substring(iris.base().length())) + "." + ending);
    }

    private Optional<String> passage(String local) {
        int slash = local.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Node document = NodeFactory.createURI(iris.base() + "document/" + local.substring(0, slash));
        return data(document, "html").map(path -> path + "#p" + local.substring(slash + 1));
    }

    private static String encode(String local) {
        return Stream.of(local.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
