package org.simpul.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;

/**
 * Says what belongs to the description of a thing: what it says of itself and what is said of it, the claims next to it in full with their passages, and the names of all that is mentioned
 * but those of the ontology, which are told there.
 * Of a named graph that describes itself nowhere it is the graph's content.
 */
final class Describer {

    /** How many statements that point to the thing are given. */
    static final int MOST_INCOMING = 1000;

    /** How many claims are given in full. */
    static final int MOST_CLAIMS = 200;

    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private static final List<Node> NAMES = List.of(External.PREF_LABEL, External.TITLE);

    private final ServedStore store;
    private final Iris iris;

    /** A describer of this dataset. */
    Describer(ServedStore store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /** The description of a thing; empty where the dataset does not know it. */
    Optional<Description> describe(Node thing) {
        return store.readQuads(dataset -> new Reading(dataset, thing).description());
    }

    /** Whether there is a description of a thing: the dataset says something of it, or of another thing with it. */
    boolean knows(Node thing) {
        return store.readQuads(dataset -> dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing)
                || isGraph(thing) && dataset.contains(thing, Node.ANY, Node.ANY, Node.ANY));
    }

    /** Whether this is one of the graphs that are nothing but graphs; a document is also a thing of the world. */
    boolean isGraph(Node thing) {
        return thing.getURI().startsWith(iris.of("graph/").getURI());
    }

    /** One description in the making. */
    private final class Reading {

        private final DatasetGraph dataset;
        private final Node thing;
        private final Set<Quad> quads = new LinkedHashSet<>();
        private boolean cut;

        Reading(DatasetGraph dataset, Node thing) {
            this.dataset = dataset;
            this.thing = thing;
        }

        Optional<Description> description() {
            if (isGraph(thing)) {
                add(dataset.find(thing, Node.ANY, Node.ANY, Node.ANY));
            }
            add(dataset.find(Node.ANY, thing, Node.ANY, Node.ANY));
            incoming();
            if (!isGraph(thing)) {
                claims();
                names();
            }
            List<Quad> sorted =
                    quads.stream().sorted(thingFirst().thenComparing(ORDER)).toList();
            return sorted.isEmpty() ? Optional.empty() : Optional.of(new Description(thing, sorted, cut));
        }

        /** What is described comes first, in every format that keeps an order. */
        private Comparator<Quad> thingFirst() {
            return Comparator.comparing(quad -> !quad.getSubject().equals(thing));
        }

        private void incoming() {
            List<Quad> found = Iter.toList(dataset.find(Node.ANY, Node.ANY, Node.ANY, thing));
            cut |= found.size() > MOST_INCOMING;
            found.stream().sorted(ORDER).limit(MOST_INCOMING).forEach(quads::add);
        }

        /** The claims one step away, then the passages of those and of the thing. */
        private void claims() {
            List<Node> claims =
                    neighbours().filter(node -> is(node, Simpul.CLAIM)).toList();
            cut |= claims.size() > MOST_CLAIMS;
            claims.stream().limit(MOST_CLAIMS).forEach(this::full);
            List.copyOf(quads).stream()
                    .filter(quad -> quad.getPredicate().equals(Simpul.EVIDENCE))
                    .map(Quad::getObject)
                    .distinct()
                    .forEach(this::full);
        }

        private void names() {
            List<Node> mentioned = List.copyOf(quads).stream()
                    .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject()))
                    .filter(node -> node.isURI() && node.getURI().startsWith(iris.base()))
                    .distinct()
                    .toList();
            mentioned.forEach(node -> NAMES.forEach(name -> add(dataset.find(Node.ANY, node, name, Node.ANY))));
        }

        private Stream<Node> neighbours() {
            return List.copyOf(quads).stream()
                    .map(quad -> quad.getSubject().equals(thing) ? quad.getObject() : quad.getSubject())
                    .filter(node -> node.isURI() && !node.equals(thing))
                    .distinct();
        }

        private boolean is(Node node, Node type) {
            return dataset.contains(Node.ANY, node, External.TYPE, type);
        }

        private void full(Node node) {
            add(dataset.find(Node.ANY, node, Node.ANY, Node.ANY));
        }

        private void add(Iterator<Quad> found) {
            List<Quad> all = new ArrayList<>();
            found.forEachRemaining(all::add);
            quads.addAll(all);
        }
    }
}
