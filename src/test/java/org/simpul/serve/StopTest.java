package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** How a server stops while queries run. */
class StopTest {

    @Test
    void aRegularExpressionEndsWithTheServer() {
        CharSequence text = Deadline.in(Duration.ofHours(1), () -> true).watch("x");
        assertThatThrownBy(() -> IntStream.range(0, 5000).forEach(i -> text.charAt(0)))
                .isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void noQueryBeginsAfterwards() {
        RunningQueries running = new RunningQueries();
        running.cancel();
        try (QueryExec query =
                QueryExec.dataset(DatasetGraphFactory.empty()).query("ASK {}").build()) {
            assertThatThrownBy(() -> running.begin(query)).isInstanceOf(QueryCancelledException.class);
        }
    }
}
