package org.simpul.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Which properties can be searched by their words, and how they are analysed. */
final class TextFields {

    /** The field that holds the graph of a text. */
    static final String GRAPH = "graph";

    /** The field that is searched where a query names no property. */
    private static final String LABEL = "label";

    private static final Map<String, Node> OTHERS = Map.of(
            "alias", External.ALT_LABEL,
            "title", External.TITLE,
            "quote", Simpul.QUOTE,
            "measure", Simpul.MEASURE);

    private TextFields() {}

    static TextIndexConfig config() {
        EntityDefinition fields = new EntityDefinition("uri", LABEL, External.PREF_LABEL);
        OTHERS.forEach(fields::set);
        fields.setGraphField(GRAPH);
        fields.setLangField("lang");
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new BilingualAnalyzer());
        config.setMultilingualSupport(true);
        config.setValueStored(true);
        return config;
    }

    /** Adds the texts of a graph, or of all graphs, to an index. */
    static void index(DatasetGraph dataset, Node graph, TextIndex index) {
        EntityDefinition fields = index.getDocDef();
        for (Node property : properties()) {
            dataset.findNG(graph, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                if (quad.getObject().isLiteral()) {
                    Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
                    index.addEntity(entity);
                }
            });
        }
    }

    private static List<Node> properties() {
        return List.of(External.PREF_LABEL, External.ALT_LABEL, External.TITLE, Simpul.QUOTE, Simpul.MEASURE);
    }
}
