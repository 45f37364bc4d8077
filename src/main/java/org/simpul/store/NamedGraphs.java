package org.simpul.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Tells whether a query asks for named graphs by themselves. */
final class NamedGraphs extends ElementVisitorBase {

    private boolean found;

    private NamedGraphs() {}

    static boolean usedIn(Query query) {
        NamedGraphs visitor = new NamedGraphs();
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), visitor);
        }
        return visitor.found;
    }

    @Override
    public void visit(ElementNamedGraph element) {
        found = true;
    }
}
