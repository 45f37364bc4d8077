package org.simpul.graph;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;

/** Describes entities, each once a document: those of the lexicon in its shared graph, others in the document's graph. */
final class Entities {

    private static final Map<EntityType, List<Node>> ANCHORS = anchors();

    private final Iris iris;
    private final GraphSink document;
    private final GraphSink lexicon;
    private final Set<String> described = new HashSet<>();

    Entities(Iris iris, GraphSink document) {
        this.iris = iris;
        this.document = document;
        this.lexicon = document.in(iris.lexiconGraph());
    }

    /** The node of this entity, described. */
    Node node(Entity entity) {
        Node node = iris.of(entity.key());
        if (described.add(entity.key())) {
            describe(node, entity, entity.origin() == Entity.Origin.LEXICON ? lexicon : document);
        }
        return node;
    }

    private static void describe(Node node, Entity entity, GraphSink sink) {
        for (Optional<EntityType> type = Optional.of(entity.type());
                type.isPresent();
                type = type.get().parent()) {
            if (type.get() != EntityType.ENTITY) {
                sink.type(node, Simpul.term(type.get().className()));
            }
            ANCHORS.getOrDefault(type.get(), List.of()).forEach(anchor -> sink.type(node, anchor));
        }
        entity.preferred().forEach(label -> sink.add(node, External.PREF_LABEL, literal(label)));
        entity.alternative().forEach(label -> sink.add(node, External.ALT_LABEL, literal(label)));
        entity.notations().forEach(code -> sink.add(node, External.NOTATION, Literals.text(code)));
    }

    private static Node literal(Label label) {
        return Literals.text(label.text(), label.language());
    }

    private static Map<EntityType, List<Node>> anchors() {
        Map<EntityType, List<Node>> anchors = new EnumMap<>(EntityType.class);
        anchors.put(EntityType.ACTOR, List.of(External.FOAF_AGENT, External.PROV_AGENT));
        anchors.put(EntityType.STATE, List.of(External.COUNTRY));
        anchors.put(EntityType.INSTITUTION, List.of(External.ORGANIZATION));
        anchors.put(EntityType.OFFICE, List.of(External.ORGANIZATIONAL_UNIT));
        anchors.put(EntityType.OFFICIAL, List.of(External.FOAF_PERSON));
        anchors.put(EntityType.TREATY, List.of(External.LEGAL_RESOURCE));
        anchors.put(EntityType.NATIONAL_LAW, List.of(External.LEGAL_RESOURCE));
        anchors.put(EntityType.EVENT, List.of(External.SCHEMA_EVENT));
        anchors.put(EntityType.PLACE, List.of(External.SCHEMA_PLACE));
        anchors.put(EntityType.REGION, List.of(External.SCHEMA_PLACE));
        return anchors;
    }
}
