package org.simpul.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Which of the times that documents give for one relation are left when those go that another one says more exactly: of "2011" and "March 2011" the month, of "1954" and "since 1954" the second. */
final class TellingTimes {

    private TellingTimes() {}

    /** Whether the other time has nothing to add to one. */
    static boolean covers(Spans.Span one, Spans.Span other) {
        if (one.edtf().equals(other.edtf())) {
            return false;
        }
        Written first = Written.of(one);
        Written second = Written.of(other);
        if (!first.interval()) {
            return !second.interval() && refines(first, second);
        }
        return second.interval()
                ? refines(first, second) || !refines(second, first) && holdsThroughout(one, other)
                : second.has(first.from()) || second.has(first.to()) || within(one, other);
    }

    /** Those times that no other one covers, in their order. */
    static <T> List<T> of(List<T> times, Function<T, Spans.Span> span) {
        return times.stream()
                .filter(time -> times.stream().noneMatch(other -> covers(span.apply(other), span.apply(time))))
                .toList();
    }

    /**
     * A time as it is written.
     *
     * @param from the day, month or year that it begins with, empty where it is open
     * @param to the one that it ends with
     * @param interval whether it lasts from one to the other, not just at one of them
     * @param about whether it is only about so
     */
    private record Written(String from, String to, boolean interval, boolean about) {

        static Written of(Spans.Span span) {
            String plain = span.edtf().replaceAll("[~?%]", "").replace("..", "");
            boolean about = span.edtf().matches(".*[~?%].*");
            int slash = plain.indexOf('/');
            return slash < 0
                    ? new Written(plain, plain, false, about)
                    : new Written(plain.substring(0, slash), plain.substring(slash + 1), true, about);
        }

        /** Whether a side of an interval is this day, or lies in this month or year. */
        boolean has(String side) {
            return !from.isEmpty() && (side.equals(from) || side.startsWith(from + "-"));
        }
    }

    /** Whether one says the same as another, but more exactly. */
    private static boolean refines(Written one, Written other) {
        boolean same = one.from().equals(other.from()) && one.to().equals(other.to());
        return same
                ? other.about() && !one.about()
                : isAsExact(one.from(), other.from()) && isAsExact(one.to(), other.to());
    }

    private static boolean isAsExact(String side, String other) {
        return side.equals(other) || !other.isEmpty() && side.startsWith(other + "-");
    }

    /** Whether an interval begins before another one and ends after it, so that what holds in it holds in the other; one that shares an end tells when the other end is. */
    private static boolean holdsThroughout(Spans.Span one, Spans.Span other) {
        return within(one, other)
                && !one.start().equals(other.start())
                && !one.end().equals(other.end());
    }

    private static boolean within(Spans.Span outer, Spans.Span inner) {
        return inner.start().isPresent()
                && inner.end().isPresent()
                && !outer.start().orElse(LocalDate.MIN).isAfter(inner.start().get())
                && !outer.end().orElse(LocalDate.MAX).isBefore(inner.end().get());
    }
}
