package org.simpul.serve;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** When a query must be done. Regular expressions can run for ages without ever asking; a watched text asks for them. */
final class Deadline {

    private static final int READS_BETWEEN_LOOKS = 1024;

    private final long end;
    private int reads;

    private Deadline(long end) {
        this.end = end;
    }

    /** So much time from now. */
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /**
     * The same text, which breaks off the reading of it past the deadline.
     *
     * @return throws {@link QueryCancelledException} when it is read too late
     */
    CharSequence watch(String text) {
        return new Watched(text);
    }

    private void look() {
        reads++;
        if (reads % READS_BETWEEN_LOOKS == 0 && System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }

    private final class Watched implements CharSequence {

        private final String text;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            look();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
