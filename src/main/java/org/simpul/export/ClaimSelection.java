package org.simpul.export;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;
import org.simpul.graph.Vocabulary;

/**
 * The quads that remain when claims are filtered: without the claims that do not pass, the triples that only they assert, and the memberships, treaty actions, meetings, contradictions
 * and passages that stand on them alone. All else remains.
 */
public final class ClaimSelection {

    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final Set<Node> removed = new HashSet<>();
    private final Set<Quad> removedTriples = new HashSet<>();

    private ClaimSelection(DatasetGraph dataset) {
        this.dataset = dataset;
        this.vocabulary = Vocabulary.of(dataset.getUnionGraph());
    }

    /**
     * The quads of this dataset that the filter leaves.
     *
     * @throws IllegalArgumentException where the dataset knows no such relation or type
     */
    public static Predicate<Quad> of(DatasetGraph dataset, NetworkFilter filter) {
        if (filter.takesAll()) {
            return quad -> true;
        }
        ClaimSelection selection = new ClaimSelection(dataset);
        selection.remove(filter);
        return quad -> !selection.removed.contains(quad.getSubject()) && !selection.removedTriples.contains(quad);
    }

    private void remove(NetworkFilter filter) {
        ClaimTest test = new ClaimTest(dataset.getUnionGraph(), filter);
        Set<Quad> keptTriples = new HashSet<>();
        for (Quad claim : find(Node.ANY, External.PREDICATE, Node.ANY)) {
            boolean passes = test.passes(claim.getSubject(), claim.getObject());
            if (!passes) {
                removed.add(claim.getSubject());
            }
            triples(claim).forEach(passes ? keptTriples::add : removedTriples::add);
        }
        removedTriples.removeAll(keptTriples);
        alone(Simpul.BASED_ON, false);
        alone(Simpul.BETWEEN, true);
        passages();
    }

    /** The triples that an asserted claim stands for, in its graph. */
    private Stream<Quad> triples(Quad claim) {
        Node graph = claim.getGraph();
        if (!dataset.contains(graph, claim.getSubject(), Simpul.FACTUALITY, Simpul.ASSERTED)) {
            return Stream.empty();
        }
        List<Quad> subjects = Iter.toList(dataset.find(graph, claim.getSubject(), External.SUBJECT, Node.ANY));
        List<Quad> objects = Iter.toList(dataset.find(graph, claim.getSubject(), External.OBJECT, Node.ANY));
        return subjects.stream()
                .map(Quad::getObject)
                .flatMap(s ->
                        objects.stream().map(Quad::getObject).flatMap(o -> following(graph, s, claim.getObject(), o)));
    }

    private Stream<Quad> following(Node graph, Node subject, Node property, Node object) {
        Stream<Quad> entailed = vocabulary.entailed(property).stream()
                .map(e -> e.reversed()
                        ? Quad.create(graph, object, e.property(), subject)
                        : Quad.create(graph, subject, e.property(), object));
        return Stream.concat(Stream.of(Quad.create(graph, subject, property, object)), entailed);
    }

    /** Removes what points with this property at removed nodes: at one of them where {@code any}, else at nothing else. */
    private void alone(Node property, boolean any) {
        Set<Node> onRemoved = new HashSet<>();
        Set<Node> onKept = new HashSet<>();
        for (Quad quad : find(Node.ANY, property, Node.ANY)) {
            (removed.contains(quad.getObject()) ? onRemoved : onKept).add(quad.getSubject());
        }
        if (!any) {
            onRemoved.removeAll(onKept);
        }
        removed.addAll(onRemoved);
    }

    private void passages() {
        Set<Node> unused = new HashSet<>();
        Set<Node> used = new HashSet<>();
        for (Quad quad : find(Node.ANY, Simpul.EVIDENCE, Node.ANY)) {
            (removed.contains(quad.getSubject()) ? unused : used).add(quad.getObject());
        }
        unused.removeAll(used);
        removed.addAll(unused);
    }

    private Iterable<Quad> find(Node subject, Node property, Node object) {
        return () -> (Iterator<Quad>) dataset.find(Node.ANY, subject, property, object);
    }
}
