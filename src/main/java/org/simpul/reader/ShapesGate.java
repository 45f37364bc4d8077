package org.simpul.reader;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.simpul.claim.Claim;
import org.simpul.claim.Extraction;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.Validation;

/** Lets claims through with which the document's graph breaks the shapes no more than without them. */
final class ShapesGate {

    private final ClaimMapper mapper;
    private final Validation validation;

    ShapesGate(ClaimMapper mapper, Validation validation) {
        this.mapper = mapper;
        this.validation = validation;
    }

    /** Those of the proposed claims that may join what was found in the document, in their order. */
    List<Claim> passing(Extraction found, List<Claim> proposed) {
        if (proposed.isEmpty() || violations(found, proposed) == 0) {
            return proposed;
        }
        int without = violations(found, List.of());
        List<Claim> passing = new ArrayList<>();
        for (Claim claim : proposed) {
            if (violations(found, List.of(claim)) <= without) {
                passing.add(claim);
            }
        }
        return passing;
    }

    private int violations(Extraction found, List<Claim> more) {
        JoinedClaims joined = new JoinedClaims(found.claims());
        more.forEach(joined::add);
        Graph graph = GraphFactory.createDefaultGraph();
        mapper.map(LanguageModelReader.withClaims(found, joined.all()), quad -> graph.add(quad.asTriple()));
        return validation.check(graph).stream()
                .mapToInt(Validation.Finding::count)
                .sum();
    }
}
