package org.simpul.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;

/** How long a query may run: what its client asks for by {@code timeout=}, in seconds, where that is less than the server's limit. */
final class QueryTime {

    /** Tells the client, in seconds. */
    static final String HEADER = "X-SPARQL-Timeout";

    private static final String NAME = "timeout";
    private static final String SECONDS = "\\d{1,9}(\\.\\d{1,3})?";

    private QueryTime() {}

    /**
     * The time of a request.
     *
     * @param limit the longest that the server allows
     * @throws org.apache.jena.fuseki.servlets.ActionErrorException where what is asked for is no number of seconds
     */
    static Duration of(HttpAction action, Duration limit) {
        return Optional.ofNullable(action.getRequestParameter(NAME))
                .map(text -> seconds(action, text))
                .filter(asked -> asked.compareTo(limit) < 0)
                .orElse(limit);
    }

    /** Writes a time into the header of an answer. */
    static void tell(HttpAction action, Duration time) {
        action.setResponseHeader(
                HEADER,
                BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString());
    }

    private static Duration seconds(HttpAction action, String text) {
        Duration asked = text.matches(SECONDS)
                ? Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue())
                : Duration.ZERO;
        if (asked.isZero()) {
            throw StoreProblems.refusal(
                    action,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The parameter 'timeout' is a number of seconds above zero, such as 5 or 0.5.");
        }
        return asked;
    }
}
