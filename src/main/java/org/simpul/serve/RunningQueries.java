package org.simpul.serve;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/** The queries that run at the moment, so that they can be told to end when the server stops. Safe for use by several threads. */
final class RunningQueries {

    private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    /**
     * Takes note of a query that begins.
     *
     * @throws QueryCancelledException where the server stops
     */
    void begin(QueryExec query) {
        running.add(query);
        if (over) {
            query.abort();
            throw new QueryCancelledException();
        }
    }

    /** Forgets a query that has ended. */
    void end(QueryExec query) {
        running.remove(query);
    }

    /** Whether no query may run any more. */
    boolean over() {
        return over;
    }

    /** Ends all that run, and all that begin from now on. */
    void cancel() {
        over = true;
        running.forEach(QueryExec::abort);
    }
}
