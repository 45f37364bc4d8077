package org.simpul.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.BadMessageException;

/** The SPARQL Protocol for queries, as Fuseki does it, for queries that {@link QueryGuard} lets through. */
final class QueryService extends SPARQL_QueryDataset {

    /** Parameters of Fuseki that would put a caller's text into the answer: a function around JSON, a style sheet's address into XML. */
    private static final List<String> ECHOED = List.of("callback", "stylesheet");

    private static final int TOO_LONG = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final Duration timeout;

    /** A service whose queries have so much time. */
    QueryService(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    protected void validateRequest(HttpAction action) {
        for (String name : ECHOED) {
            if (action.getRequestParameter(name) != null) {
                ServletOps.errorBadRequest("The parameter '" + name + "' is off.");
            }
        }
        if (action.getRequestHeader("Content-Encoding") != null) {
            ServletOps.error(UNSUPPORTED_MEDIA_TYPE, "Send the query as it is, without Content-Encoding.");
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(new String(body(action), StandardCharsets.UTF_8), action);
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, text);
        return Pair.create(decided.getLeft(), QueryGuard.watch(decided.getRight(), Deadline.in(timeout)));
    }

    /** The parameters of a form are read here first. */
    @Override
    public void validate(HttpAction action) {
        try {
            super.validate(action);
        } catch (BadMessageException e) {
            refuse(e);
        }
    }

    /** The body; Jetty counts its bytes and breaks off where they are too many. */
    private static byte[] body(HttpAction action) {
        try {
            return action.getRequestInputStream().readAllBytes();
        } catch (BadMessageException e) {
            refuse(e);
        } catch (IOException e) {
            ServletOps.errorBadRequest("The query could not be read.");
        }
        return new byte[0];
    }

    private static void refuse(BadMessageException e) {
        boolean tooLong = e.getCode() == TOO_LONG
                || e.getCause() instanceof BadMessageException cause && cause.getCode() == TOO_LONG;
        if (tooLong) {
            ServletOps.error(TOO_LONG, "The request is too long.");
        }
        ServletOps.errorBadRequest("The request could not be read.");
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            QueryGuard.check(query);
        } catch (QueryGuard.RefusedException e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
        super.execute(query, action);
    }
}
