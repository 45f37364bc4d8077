package org.simpul.query;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.simpul.store.GraphStore;

/**
 * A named query as somebody asks it.
 *
 * @param query the query
 * @param arguments values of its parameters, as typed; those left out have their default
 * @param language of the names in the answer, {@code en} or {@code id}; things without one are called by another
 * @param leastConfidence claims below it are as if they were not there, 0 to 1; 0 takes all
 */
public record Question(NamedQuery query, Map<String, String> arguments, String language, double leastConfidence) {

    /** A question about all claims, for an answer in English. */
    public static Question of(NamedQuery query, Map<String, String> arguments) {
        return new Question(query, arguments, "en", 0);
    }

    /** The same for an answer in another language. */
    public Question in(String other) {
        return new Question(query, arguments, other, leastConfidence);
    }

    /** The same about claims of some confidence alone. */
    public Question atLeast(double confidence) {
        return new Question(query, arguments, language, confidence);
    }

    /**
     * What a parameter's values mean in a store: IRIs for names, typed literals for texts.
     *
     * @throws QueryException where a value does not fit its parameter
     */
    public Map<String, Node> values(GraphStore store) {
        return new Binder(new LabelResolver(store)).values(query, arguments);
    }

    /**
     * The answer.
     *
     * @throws QueryException where a value does not fit its parameter, the query is not SPARQL, or it asks for no claims but a confidence is wanted
     */
    public Answer answer(GraphStore store) {
        return answer(store, values(store));
    }

    /** The answer as people read it: the columns that have words above them, and things by their names. */
    public Answer readable(GraphStore store) {
        Answer answer = answer(store);
        return answer instanceof Answer.Rows rows
                ? new ThingLabels(store, language).in(query.shown(rows, language))
                : answer;
    }

    /** The answer with these terms for the parameters. */
    public Answer answer(GraphStore store, Map<String, Node> values) {
        Query parsed = QueryLibrary.parse(query.in(language));
        Query asked = leastConfidence > 0 ? ConfidenceFloor.in(query.name(), parsed, leastConfidence) : parsed;
        Query bound = Binder.bind(asked, values);
        return store.query(bound, exec -> Answer.of(bound, exec));
    }
}
