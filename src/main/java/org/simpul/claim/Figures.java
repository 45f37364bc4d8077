package org.simpul.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.simpul.mention.Mentions;

/** The figures of a document. */
final class Figures {

    Figures(Path ontology) {}

    List<Figure> find(Mentions mentions, Map<Integer, List<Source>> sources) {
        return List.of();
    }
}
