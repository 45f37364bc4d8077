package org.simpul.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network as it is to be written.
 *
 * @param network its nodes and edges
 * @param language the language of its labels
 * @param metrics what was measured in it; empty where that is not wanted
 * @param passages the passages of its edges by their ids; an edge without an entry is written without passages
 */
public record NetworkView(
        Network network,
        LabelLanguage language,
        Optional<NetworkMetrics> metrics,
        Map<String, List<EdgePassage>> passages) {

    public NetworkView {
        passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    }

    /** A network in English, without metrics and passages. */
    public static NetworkView of(Network network) {
        return new NetworkView(network, LabelLanguage.ENGLISH, Optional.empty(), Map.of());
    }

    /** The same with labels in this language. */
    public NetworkView in(LabelLanguage other) {
        return new NetworkView(network, other, metrics, passages);
    }

    /** The same with metrics, which are measured now. */
    public NetworkView measured() {
        return new NetworkView(network, language, Optional.of(NetworkMetrics.of(network)), passages);
    }

    /** The same with these passages. */
    public NetworkView with(Map<String, List<EdgePassage>> ofEdges) {
        return new NetworkView(network, language, metrics, ofEdges);
    }
}
