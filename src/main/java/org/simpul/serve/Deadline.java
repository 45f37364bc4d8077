package org.simpul.serve;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;

/** When a query must be done. Regular expressions can run for ages without ever asking; a watched text asks for them. */
final class Deadline {

    private static final int READS_BETWEEN_LOOKS = 1024;

    private final long end;
    private final BooleanSupplier over;
    private int reads;

    private Deadline(long end, BooleanSupplier over) {
        this.end = end;
        this.over = over;
    }

    /** So much time from now. */
    static Deadline in(Duration time) {
        return in(time, () -> false);
    }

    /**
     * So much time from now, or less.
     *
     * @param over says whether the time is over before
     */
    static Deadline in(Duration time, BooleanSupplier over) {
        return new Deadline(System.nanoTime() + time.toNanos(), over);
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
        if (reads % READS_BETWEEN_LOOKS == 0 && (System.nanoTime() - end > 0 || over.getAsBoolean())) {
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
