package org.simpul.query;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Makes a query see only claims of some confidence: where it looks for a claim, by its factuality or its predicate, the claim's confidence is asked for as well. */
final class ConfidenceFloor extends ElementTransformCopyBase {

    private final BigDecimal least;
    private int claims;

    private ConfidenceFloor(double least) {
        this.least = BigDecimal.valueOf(least);
    }

    /**
     * The query with the least confidence in it.
     *
     * @throws QueryException where it looks for no claims
     */
    static Query in(String name, Query query, double least) {
        ConfidenceFloor floor = new ConfidenceFloor(least);
        Query changed = QueryTransformOps.transform(query, floor, new ExprTransformApplyElementTransform(floor));
        if (floor.claims == 0) {
            throw new QueryException(
                    name + " looks for no claims, so that --min-confidence has nothing to leave out; ask without it");
        }
        return changed;
    }

    @Override
    public Element transform(ElementPathBlock block) {
        Set<Node> found = StreamSupport.stream(block.getPattern().spliterator(), false)
                .filter(TriplePath::isTriple)
                .filter(t -> Simpul.FACTUALITY.equals(t.getPredicate()) || External.PREDICATE.equals(t.getPredicate()))
                .map(TriplePath::getSubject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (found.isEmpty()) {
            return super.transform(block);
        }
        ElementPathBlock more = new ElementPathBlock();
        block.getPattern().forEach(more::addTriple);
        ElementGroup group = new ElementGroup();
        group.addElement(more);
        found.forEach(claim -> {
            Var sure = Var.alloc("leastConfidence" + claims++);
            more.addTriple(Triple.create(claim, Simpul.CONFIDENCE, sure));
            group.addElementFilter(
                    new ElementFilter(new E_GreaterThanOrEqual(new ExprVar(sure), NodeValue.makeDecimal(least))));
        });
        return group;
    }
}
