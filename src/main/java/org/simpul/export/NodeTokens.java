package org.simpul.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.simpul.graph.Iris;

/**
 * Short names for nodes where a format takes no IRI: the last two parts of the IRI, {@code state:indonesia}. Where two nodes of a network would have the same one, or it would not be an XML
 * name token, a digest of the IRI takes its place.
 */
final class NodeTokens {

    private final Map<String, String> byIri = new HashMap<>();

    NodeTokens(Network network) {
        Set<String> taken = new HashSet<>();
        for (NetworkNode node : network.nodes()) {
            String token = shortened(node.iri());
            boolean usable = token.matches("[A-Za-z0-9:._-]+") && taken.add(token);
            byIri.put(node.iri(), usable ? token : "node-" + Iris.hash(node.iri()));
        }
    }

    String of(NetworkNode node) {
        return byIri.get(node.iri());
    }

    private static String shortened(String iri) {
        int last = iri.lastIndexOf('/');
        int before = iri.lastIndexOf('/', last - 1);
        return iri.substring(before + 1).replace('/', ':');
    }
}
