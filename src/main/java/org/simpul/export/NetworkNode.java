package org.simpul.export;

import java.util.List;

/**
 * An entity in the network.
 *
 * @param iri its identifier
 * @param name what it is called
 * @param type the local name of its most specific class, such as {@code Forum}
 * @param typeName what that class is called
 * @param notations its codes, such as ISO 3166 codes; sorted
 */
public record NetworkNode(String iri, Label name, String type, Label typeName, List<String> notations) {

    public NetworkNode {
        notations = List.copyOf(notations);
    }
}
