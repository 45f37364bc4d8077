package org.simpul.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.eclipse.jetty.http.BadMessageException;

/** The SPARQL Protocol for queries, as Fuseki does it, for queries that {@link QueryGuard} lets through. */
final class QueryService extends SPARQL_QueryDataset {

    /** Parameters of Fuseki that would put a caller's text into the answer: a function around JSON, a style sheet's address into XML, a media type. */
    private static final List<String> ECHOED = List.of("callback", "stylesheet", "force-accept");

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LONG = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final ServerSettings settings;
    private final ServerSettings.Limits limits;
    private final RunningQueries running;

    /** A service whose queries have the limits of these settings, and end when the server stops. */
    QueryService(ServerSettings settings, RunningQueries running) {
        this.settings = settings;
        this.limits = settings.limits();
        this.running = running;
    }

    /** Without a query the service describes itself. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            ServiceDescription.send(action, settings);
        } else {
            super.execGet(action);
        }
    }

    @Override
    protected void validateRequest(HttpAction action) {
        for (String name : ECHOED) {
            if (action.getRequestParameter(name) != null) {
                throw StoreProblems.refusal(action, BAD_REQUEST, "The parameter '" + name + "' is off.");
            }
        }
        if (action.getRequestHeader("Content-Encoding") != null) {
            throw StoreProblems.refusal(
                    action, UNSUPPORTED_MEDIA_TYPE, "Send the query as it is, without Content-Encoding.");
        }
        String charset = action.getRequestCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw StoreProblems.refusal(action, UNSUPPORTED_MEDIA_TYPE, "A query is written in UTF-8.");
        }
    }

    /** No names of parameters that mean something: Fuseki would write all others into the log, as they are sent. */
    @Override
    protected Collection<String> acceptedParams(HttpAction action) {
        return null;
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(new String(body(action, limits.body()), StandardCharsets.UTF_8), action);
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        QueryFormat.check(action, query);
        Duration time = QueryTime.of(action, limits.queryTimeout());
        QueryTime.tell(action, time);
        Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, text);
        return Pair.create(decided.getLeft(), QueryGuard.watch(decided.getRight(), Deadline.in(time, running::over)));
    }

    /** Both times are the same: by Fuseki a query that finds nothing runs until the server's limit, whatever its client asks for. */
    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        long time = QueryTime.of(action, limits.queryTimeout()).toMillis();
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(action.getContext())
                .initialTimeout(time, TimeUnit.MILLISECONDS)
                .overallTimeout(time, TimeUnit.MILLISECONDS)
                .build();
    }

    /** The body; Jetty counts its bytes and breaks off where they are too many. */
    private static byte[] body(HttpAction action, int longest) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
                throw StoreProblems.refusal(action, TOO_LONG, "The request is too long.");
            }
            return body;
        } catch (BadMessageException e) {
            throw refused(action, e);
        } catch (IOException e) {
            throw StoreProblems.refusal(action, BAD_REQUEST, "The query could not be read.");
        }
    }

    private static ActionErrorException refused(HttpAction action, BadMessageException e) {
        return StoreProblems.isTooLong(e)
                ? StoreProblems.refusal(action, TOO_LONG, "The request is too long.")
                : StoreProblems.refusal(action, BAD_REQUEST, "The request could not be read.");
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            QueryGuard.check(query);
        } catch (QueryGuard.RefusedException e) {
            throw StoreProblems.refusal(action, BAD_REQUEST, e.getMessage());
        }
        try {
            super.execute(query, action);
        } catch (TextIndexException | TextIndexParseException e) {
            throw StoreProblems.refusal(
                    action,
                    BAD_REQUEST,
                    "The text to search for was not understood, or is more than the index can do.");
        } catch (QueryCancelledException e) {
            throw e;
        } catch (QueryExecException e) {
            throw StoreProblems.refusal(action, BAD_REQUEST, "The query asks for what cannot be done.");
        }
    }

    /** The writer's answers have no limit: programs that load documents read the whole store with them. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        try {
            running.begin(exec);
            return Login.isWriter(action.getRequest())
                    ? super.executeQuery(action, exec, query, log)
                    : new Answers(action, limits.rows()).of(query, exec);
        } finally {
            running.end(exec);
        }
    }
}
