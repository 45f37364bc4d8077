package org.simpul.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds pairs of asserted claims of a dataset that cannot both hold: two values of a single-valued property, two tiers for the same time, two trafficking roles for the same
 * time each of which a document gives as the only one. Values that differ in precision alone (2002 and 2002-02-28, a city and its state) agree.
 */
public final class ContradictionFinder {

    /** So many claims of a value are paired with each claim of another value; the rest only with the first, which keeps the number of pairs linear. */
    private static final int PAIRED_FULLY = 10;

    private static final Set<Node> READ = Set.of(
            External.SUBJECT,
            External.PREDICATE,
            External.OBJECT,
            Simpul.FACTUALITY,
            Simpul.PERIOD,
            Simpul.START,
            Simpul.END,
            Simpul.LOCATED_IN);

    private final Iris iris;
    private final Vocabulary vocabulary;

    /**
     * A finder.
     *
     * @param iris mints the identifiers of contradictions
     * @param vocabulary tells which properties are single-valued
     */
    public ContradictionFinder(Iris iris, Vocabulary vocabulary) {
        this.iris = iris;
        this.vocabulary = vocabulary;
    }

    /** The predicates of the quads that finding contradictions needs. */
    public static Set<Node> reads() {
        return READ;
    }

    /** The contradictions among the claims of these quads, as quads of the graph of contradictions. */
    public List<Quad> find(Iterable<Quad> quads) {
        DatasetGraph claims = DatasetGraphFactory.createGeneral();
        for (Quad quad : quads) {
            if (READ.contains(quad.getPredicate())) {
                claims.add(quad);
            }
        }
        return find(claims);
    }

    /** The contradictions among the claims of a dataset (inside a transaction where it has any), as quads of the graph of contradictions; sorted by the claims. */
    public List<Quad> find(DatasetGraph dataset) {
        StatedClaims stated = new StatedClaims(dataset);
        List<Quad> found = new ArrayList<>();
        GraphSink sink = new GraphSink(iris.contradictionsGraph(), found::add);
        for (Node property : vocabulary.singleValued()) {
            pairs(stated.of(property), Simpul.VALUE_CONFLICT, (a, b) -> !stated.agree(a.object(), b.object()), sink);
        }
        pairs(stated.of(Simpul.TIER_RANKING), Simpul.TIER_CONFLICT, StatedClaim::sharesTime, sink);
        Predicate<StatedClaim> only = onlyRole(stated.of(Simpul.TRAFFICKING_ROLE));
        List<StatedClaim> roles =
                stated.of(Simpul.TRAFFICKING_ROLE).stream().filter(only).toList();
        pairs(roles, Simpul.ROLE_CONFLICT, StatedClaim::sharesTime, sink);
        return found;
    }

    private void pairs(
            List<StatedClaim> claims, Node kind, BiPredicate<StatedClaim, StatedClaim> conflict, GraphSink sink) {
        Map<String, List<StatedClaim>> bySubject = claims.stream()
                .collect(Collectors.groupingBy(c -> c.subject().toString(), TreeMap::new, Collectors.toList()));
        for (List<StatedClaim> group : bySubject.values()) {
            if (group.size() > 1) {
                pairsOfSubject(group, kind, conflict, sink);
            }
        }
    }

    private void pairsOfSubject(
            List<StatedClaim> group, Node kind, BiPredicate<StatedClaim, StatedClaim> conflict, GraphSink sink) {
        Map<String, List<StatedClaim>> byValue = group.stream()
                .collect(Collectors.groupingBy(c -> c.object().toString(), TreeMap::new, Collectors.toList()));
        List<List<StatedClaim>> values = List.copyOf(byValue.values());
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                pairsOfValues(values.get(i), values.get(j), kind, conflict, sink);
            }
        }
    }

    private void pairsOfValues(
            List<StatedClaim> some,
            List<StatedClaim> others,
            Node kind,
            BiPredicate<StatedClaim, StatedClaim> conflict,
            GraphSink sink) {
        for (int i = 0; i < some.size(); i++) {
            int width = i < PAIRED_FULLY ? others.size() : 1;
            for (int j = 0; j < width; j++) {
                if ((i == 0 || j < PAIRED_FULLY) && conflict.test(some.get(i), others.get(j))) {
                    write(some.get(i), others.get(j), kind, sink);
                }
            }
        }
    }

    private void write(StatedClaim one, StatedClaim other, Node kind, GraphSink sink) {
        List<Node> claims = List.of(one.claim(), other.claim()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        Node node =
                iris.of("contradiction/" + Iris.hash(kind.getLocalName(), path(claims.get(0)), path(claims.get(1))));
        sink.type(node, Simpul.CONTRADICTION);
        sink.add(node, Simpul.KIND, kind);
        claims.forEach(claim -> sink.add(node, Simpul.BETWEEN, claim));
    }

    private String path(Node claim) {
        return claim.toString().replace(iris.base(), "");
    }

    /** Whether a claim's document gives its subject no other role. */
    private static Predicate<StatedClaim> onlyRole(List<StatedClaim> roles) {
        Map<String, Long> count = roles.stream()
                .collect(Collectors.groupingBy(
                        c -> c.document() + " " + c.subject(), TreeMap::new, Collectors.counting()));
        return claim -> count.get(claim.document() + " " + claim.subject()) == 1;
    }
}
