package org.simpul.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.eclipse.jetty.http.BadMessageException;

/** The SPARQL Protocol for queries, as Fuseki does it, for queries that {@link QueryGuard} lets through. */
final class QueryService extends SPARQL_QueryDataset {

    /** Parameters of Fuseki that would put a caller's text into the answer: a function around JSON, a style sheet's address into XML. */
    private static final List<String> ECHOED = List.of("callback", "stylesheet");

    private static final int TOO_LONG = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final ServerSettings.Limits limits;

    /** A service whose queries have these limits. */
    QueryService(ServerSettings.Limits limits) {
        this.limits = limits;
    }

    /** Without a query the service describes itself. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            ServiceDescription.send(action);
        } else {
            super.execGet(action);
        }
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
        String charset = action.getRequestCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            ServletOps.error(UNSUPPORTED_MEDIA_TYPE, "A query is written in UTF-8.");
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(new String(body(action, limits.body()), StandardCharsets.UTF_8), action);
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, text);
        return Pair.create(decided.getLeft(), QueryGuard.watch(decided.getRight(), Deadline.in(limits.queryTimeout())));
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
    private static byte[] body(HttpAction action, int longest) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
                ServletOps.error(TOO_LONG, "The request is too long.");
            }
            return body;
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
        try {
            super.execute(query, action);
        } catch (TextIndexException | TextIndexParseException e) {
            ServletOps.errorBadRequest("The text to search for was not understood, or is more than the index can do.");
        }
    }

    /** The writer's answers have no limit: programs that load documents read the whole store with them. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        return Login.isWriter(action.getRequest())
                ? super.executeQuery(action, exec, query, log)
                : new Answers(action, limits.rows()).of(query, exec);
    }
}
