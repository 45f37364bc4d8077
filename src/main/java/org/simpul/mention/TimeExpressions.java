package org.simpul.mention;

import java.util.Optional;

/** Reads whole expressions: a point, an interval of two, or a point with "sejak", "until", "pasca" and their like. */
final class TimeExpressions {

    private static final int LONGEST_LIST = 6;

    private final TimeText text;
    private final Pieces pieces;
    private final PointDates points;

    TimeExpressions(TimeText text, PointDates points) {
        this.text = text;
        this.pieces = text.pieces();
        this.points = points;
    }

    /** The expression that begins with this piece; null where there is none. */
    Reading read(int i) {
        Reading led = led(i);
        if (led != null) {
            return led;
        }
        boolean opens = i == 0 && pieces.isMark(1, ":–—-");
        boolean bare = text.month(i) > 0 && (opens || text.is(i - 1, TimeRole.AT));
        Reading point = points.read(
                i, bare || text.month(i) > 0 && range(Reading.point(i, i + 1, Stamp.month(0, text.month(i)))) != null);
        return point == null ? null : extended(point);
    }

    private Reading led(int i) {
        if (!pieces.isWord(i)) {
            return null;
        }
        Reading found = null;
        if (text.is(i, TimeRole.SINCE) || text.is(i, TimeRole.FROM)) {
            found = since(i);
        }
        if (found == null && text.is(i, TimeRole.BETWEEN)) {
            found = between(i);
        }
        if (found == null && text.is(i, TimeRole.UNTIL)) {
            found = until(i);
        }
        if (found == null && text.is(i, TimeRole.AFTER, TimeRole.BEFORE)) {
            found = around(i);
        }
        return found;
    }

    private Reading since(int i) {
        int at = text.is(i + 1, TimeRole.FROM, TimeRole.SINCE) ? i + 2 : i + 1;
        at = pieces.isWord(at, "the") ? at + 1 : at;
        Reading point = points.read(at, true);
        if (point == null) {
            return null;
        }
        Reading range = range(point);
        if (range != null) {
            return range.startingAt(i);
        }
        boolean closed = text.is(i, TimeRole.FROM) && (pieces.isWord(i, "dari") || text.is(i - 1, TimeRole.AS_OF));
        if (closed) {
            return extended(point);
        }
        return point.isPoint() || text.is(i, TimeRole.SINCE)
                ? point.startingAt(i).with(point.from(), Stamp.OPEN)
                : point.startingAt(i);
    }

    private Reading between(int i) {
        int at = pieces.isWord(i + 1, "the") ? i + 2 : i + 1;
        Reading first = points.read(at, true);
        if (first == null
                || !(text.is(first.next(), TimeRole.AND)
                        || text.is(first.next(), TimeRole.UNTIL)
                        || pieces.isMark(first.next(), "-–&"))) {
            return null;
        }
        Reading second = points.read(first.next() + 1, true);
        Reading both = second == null ? null : joined(first, second);
        return both == null ? null : both.startingAt(i);
    }

    private Reading until(int i) {
        int at = text.is(i + 1, TimeRole.FILLER) ? i + 2 : i + 1;
        Reading point = points.read(at, true);
        return point == null ? null : point.startingAt(i).with(Stamp.OPEN, point.to());
    }

    /** "pasca-2020", "after 2015", "sebelum tahun 2000", "pre-2015". */
    private Reading around(int i) {
        int at = pieces.isMark(i + 1, "-–") ? i + 2 : i + 1;
        Reading point = points.read(at, false);
        if (point == null || point.kind() != TimeMention.Kind.ABSOLUTE) {
            return null;
        }
        return text.is(i, TimeRole.AFTER)
                ? point.startingAt(i).with(point.to(), Stamp.OPEN)
                : point.startingAt(i).with(Stamp.OPEN, point.from());
    }

    private Reading extended(Reading point) {
        Reading range = range(point);
        if (range != null) {
            return range;
        }
        if (text.is(point.next(), TimeRole.ONWARDS)) {
            return point.endingAt(point.next() + 1).with(point.from(), Stamp.OPEN);
        }
        Reading pair = consecutive(point);
        return pair != null ? pair : point;
    }

    /** The interval that begins with this point; null where no end follows. */
    private Reading range(Reading point) {
        int at = connector(point);
        if (at < 0) {
            return null;
        }
        int now = now(at);
        if (now > 0) {
            return point.endingAt(now).with(point.from(), Stamp.OPEN);
        }
        Reading end = points.read(at, true);
        return end == null ? null : joined(point, end);
    }

    private int now(int at) {
        boolean moment = text.is(at, TimeRole.MOMENT) && text.is(at + 1, TimeRole.THIS);
        return moment ? at + 2 : text.is(at, TimeRole.NOW) ? at + 1 : 0;
    }

    /** The piece after what may join two points into an interval; -1 where nothing does. */
    private int connector(Reading point) {
        int at = point.next();
        if (pieces.isMark(at, "-–—")) {
            boolean blank = !pieces.touches(at) && pieces.isMark(at, '—');
            return blank ? -1 : at + 1;
        }
        if (pieces.isMark(at, '/') && pieces.touches(at) && pieces.touches(at + 1)) {
            boolean next = pieces.length(at + 1) == 4
                    && point.from().month() == 0
                    && pieces.number(at + 1) == point.from().year() + 1;
            return next ? at + 1 : -1;
        }
        if (text.is(at, TimeRole.UNTIL, TimeRole.TO)) {
            return text.is(at + 1, TimeRole.FILLER) ? at + 2 : at + 1;
        }
        boolean abbreviated = pieces.isWord(at, "s") && pieces.isMark(at + 1, "./") && pieces.isWord(at + 2, "d");
        return abbreviated ? text.afterStop(at + 3) : -1;
    }

    /** Two points as one interval, each lending the other its year; null where the second is not the later. */
    private static Reading joined(Reading first, Reading second) {
        Stamp from = first.from();
        Stamp to = second.to();
        if (from.isOpen() || to.isOpen()) {
            return null;
        }
        if (from.lacksYear() && to.year() > 0) {
            boolean earlier = to.month() > 0 && from.month() > to.month();
            from = from.inYear(earlier ? to.year() - 1 : to.year());
        } else if (to.lacksYear() && from.year() > 0) {
            to = to.inYear(to.month() < from.month() ? from.year() + 1 : from.year());
        }
        boolean ordered = from.order() < to.order() || (to.month() == 0 && from.year() < to.year());
        TimeMention.Kind kind = first.kind() == TimeMention.Kind.ABSOLUTE ? second.kind() : first.kind();
        return ordered ? new Reading(first.first(), second.next(), from, to, kind) : null;
    }

    /** "2023 and 2024": two years in a row are one interval; a longer list stays a list. */
    private Reading consecutive(Reading point) {
        boolean listed = pieces.isMark(point.first() - 1, ',')
                && pieces.length(point.first() - 2) == 4
                && pieces.isNumber(point.first() - 2);
        if (!isYear(point) || listed || !text.is(point.next(), TimeRole.AND)) {
            return null;
        }
        Reading second = points.read(point.next() + 1, false);
        boolean run = second != null
                && isYear(second)
                && second.from().year() == point.from().year() + 1;
        boolean apart =
                run && (pieces.isWord(second.next(), "respectively") || pieces.isWord(second.next(), "masing-masing"));
        return run && !apart ? Reading.interval(point.first(), second.next(), point.from(), second.from()) : null;
    }

    /** The year that a list of dates ends with: "28 June and 3 July 2023" for the first. */
    Optional<Integer> yearOfList(Reading first) {
        Reading item = first;
        for (int i = 0; i < LONGEST_LIST && item != null && item.lacksYear(); i++) {
            int at = pieces.isMark(item.next(), ',') ? item.next() + 1 : item.next();
            boolean joined = at > item.next() || text.is(at, TimeRole.AND) || pieces.isMark(at, '&');
            at = text.is(at, TimeRole.AND) || pieces.isMark(at, '&') ? at + 1 : at;
            item = joined ? points.read(at, true) : null;
        }
        boolean closed = item != null
                && item != first
                && item.kind() == TimeMention.Kind.ABSOLUTE
                && item.from().month() > 0
                && !item.lacksYear();
        return closed ? Optional.of(item.from().year()) : Optional.empty();
    }

    private static boolean isYear(Reading reading) {
        return reading.isPoint()
                && reading.from().month() == 0
                && reading.from().masked() == 0
                && reading.kind() == TimeMention.Kind.ABSOLUTE;
    }
}
