package org.simpul.store;

import java.util.List;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.Directory;

/** A text index that strangers may ask: what would take a search too long, or the stack too far, is refused when the words of a query are known. */
final class GuardedTextIndex extends TextIndexLucene {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 20;
    private static final int MOST_HITS = 10_000;

    GuardedTextIndex(Directory directory, TextIndexConfig config) {
        super(directory, config);
    }

    /** All other ways to ask lead here. */
    @Override
    public List<TextHit> query(
            String subject, List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
        if (highlight != null) {
            throw new TextIndexException("highlight is off: its marks would be run as regular expressions");
        }
        if (words.length() > LONGEST || depth(words) > DEEPEST) {
            throw new TextIndexException("the text query is too long or nested too deeply");
        }
        int hits = limit <= 0 ? MOST_HITS : Math.min(limit, MOST_HITS);
        return super.query(subject, properties, words, named(graph), lang, hits, null);
    }

    /** Queries see the union of the named graphs as their default graph. */
    private static String named(String graph) {
        return graph == null || graph.equals(Quad.defaultGraphNodeGenerated.getURI()) ? null : graph;
    }

    private static int depth(String words) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += "([{".indexOf(words.charAt(i)) >= 0 ? 1 : ")]}".indexOf(words.charAt(i)) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
