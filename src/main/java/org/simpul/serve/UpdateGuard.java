package org.simpul.serve;

import java.time.Duration;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.syntaxtransform.UpdateTransformOps;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Which updates are taken: standard SPARQL, which reads neither files nor other servers; in their patterns what {@link QueryGuard} takes. */
final class UpdateGuard {

    private UpdateGuard() {}

    /**
     * Looks at an update before it is run.
     *
     * @param datasetNamed whether the request names the dataset that patterns see, which an operation may then not name again
     * @throws QueryGuard.RefusedException where it is no standard SPARQL or asks for what is off
     */
    static void check(String text, boolean datasetNamed) {
        QueryGuard.refuseDepth(text);
        for (Update update : parse(text)) {
            if (update instanceof UpdateLoad) {
                throw new QueryGuard.RefusedException("LOAD is off: this server reads no files and asks no others.");
            }
            if (datasetNamed && update instanceof UpdateModify modify && namesDataset(modify)) {
                throw new QueryGuard.RefusedException("The dataset is named twice, in the request and in the update.");
            }
            if (update instanceof UpdateDeleteWhere pattern) {
                pattern.getQuads().forEach(quad -> QueryGuard.refuseCode(quad.getPredicate()));
            }
            UpdateTransformOps.transform(
                    update, QueryGuard.patterns(), QueryGuard.expressions(Deadline.in(Duration.ZERO)));
        }
    }

    private static UpdateRequest parse(String text) {
        try {
            return UpdateFactory.create(text, "http://localhost/", Syntax.syntaxSPARQL_11);
        } catch (QueryException | UpdateException e) {
            throw new QueryGuard.RefusedException("This is not SPARQL 1.1 Update: " + SyntaxProblem.explain(e));
        } catch (StackOverflowError e) {
            throw new QueryGuard.RefusedException(QueryGuard.TOO_DEEP);
        }
    }

    private static boolean namesDataset(UpdateModify modify) {
        return modify.getWithIRI() != null
                || !modify.getUsing().isEmpty()
                || !modify.getUsingNamed().isEmpty();
    }
}
