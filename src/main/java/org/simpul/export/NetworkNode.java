package org.simpul.export;

import java.util.List;
import java.util.Optional;

/**
 * An entity in the network.
 *
 * @param iri its identifier
 * @param label its English label, else any other
 * @param indonesianLabel its Indonesian label, where it has one
 * @param type the local name of its most specific class, such as {@code Forum}
 * @param notations its codes, such as ISO 3166 codes; sorted
 */
public record NetworkNode(
        String iri, String label, Optional<String> indonesianLabel, String type, List<String> notations) {

    public NetworkNode {
        notations = List.copyOf(notations);
    }
}
