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
 * Where things have their pages: {@code /page/} and what their identifier has after the base. Terms of the ontology stand below {@code /page/term/}, and passages have no page of their
 * own but a place in that of their document.
 *
 * @param iris the base of the identifiers
 */
record Addresses(Iris iris) {

    /** What the paths of all pages of things begin with. */
    static final String PAGE = "/page/";

    private static final String DATA = "/id/";
    private static final String TERM = "term/";
    private static final String PASSAGE = "passage/";

    /** The path of a thing's page, with the place in it; empty where the thing is none of this graph. */
    Optional<String> of(Node thing) {
        if (!thing.isURI()) {
            return Optional.empty();
        }
        String iri = thing.getURI();
        if (iri.startsWith(iris.base() + PASSAGE)) {
            return passage(iri.substring(iris.base().length() + PASSAGE.length()));
        }
        if (iri.startsWith(iris.base())) {
            return Optional.of(PAGE + encode(iri.substring(iris.base().length())));
        }
        return iri.startsWith(Simpul.NS)
                ? Optional.of(PAGE + TERM + encode(iri.substring(Simpul.NS.length())))
                : Optional.empty();
    }

    /** The thing whose page has this path, empty where no thing can have it. */
    Optional<Node> thing(String path) {
        if (!path.startsWith(PAGE) || path.length() == PAGE.length()) {
            return Optional.empty();
        }
        try {
            String local = URLDecoder.decode(path.substring(PAGE.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
            String iri = local.startsWith(TERM)
                    ? Simpul.NS + local.substring(TERM.length())
                    : iris.base() + local;
            return Optional.of(NodeFactory.createURI(iri));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The name of a passage's place in the page of its document. */
    static String fragment(Node passage) {
        return "p" + passage.getURI().substring(passage.getURI().lastIndexOf('/') + 1);
    }

    /** The address of a thing's data in the format of this ending, at its own identifier on this server. */
    Optional<String> data(Node thing, String ending) {
        return Optional.of(thing.getURI())
                .filter(iri -> iri.startsWith(iris.base()))
                .map(iri -> DATA + encode(iri.substring(iris.base().length())) + "." + ending);
    }

    private Optional<String> passage(String local) {
        int slash = local.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(
                        PAGE + "document/" + encode(local.substring(0, slash)) + "#p" + local.substring(slash + 1));
    }

    private static String encode(String local) {
        return Stream.of(local.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
