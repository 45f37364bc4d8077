package org.simpul.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads times that are counted from the day of writing ("kemarin", "last year") or from the last time named ("two days later"). */
final class RelativeDates {

    private final TimeText text;
    private final Pieces pieces;
    private Optional<LocalDate> reference = Optional.empty();
    private Optional<Stamp> anchor = Optional.empty();

    private enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY
    }

    RelativeDates(TimeText text, TimeContext context) {
        this.text = text;
        this.pieces = text.pieces();
        this.reference = context.reference();
        this.anchor = context.anchor().flatMap(Stamps::last);
    }

    /** Counts from this time from now on. */
    void anchorAt(Reading reading) {
        Stamp stamp = reading.to().isOpen() ? reading.from() : reading.to();
        anchor = stamp.masked() > 0 || stamp.lacksYear() ? anchor : Optional.of(stamp);
    }

    Optional<LocalDate> reference() {
        return reference;
    }

    Optional<Stamp> anchor() {
        return anchor;
    }

    /** The relative time that begins with this piece, resolved; null where there is none or nothing to count from. */
    Reading read(int i) {
        if (text.is(i, TimeRole.TODAY)) {
            return day(i);
        }
        if (text.is(i, TimeRole.NEXT_DAY) && text.is(i + 1, TimeRole.DAY_UNITS)) {
            return fromAnchor(i, i + 2, Unit.DAY, 1);
        }
        if (text.weekday(i) > 0) {
            return weekday(i);
        }
        Unit unit = unit(i);
        if (unit != null) {
            return unitLed(i, unit);
        }
        Reading counted = counted(i);
        return counted != null ? counted : adjectiveLed(i);
    }

    /** "kemarin", "tomorrow", "kemarin lusa", "the day after tomorrow". */
    private Reading day(int i) {
        int value = text.value(i);
        if (pieces.isWord(i, "kemarin") && (pieces.isWord(i + 1, "lusa") || pieces.isWord(i + 1, "dulu"))) {
            return fromReference(i, i + 2, Unit.DAY, value - 1);
        }
        if (pieces.isWord(i, "tadi")) {
            return pieces.isWord(i + 1, "malam")
                    ? fromReference(i, i + 2, Unit.DAY, -1)
                    : text.is(i + 1, TimeRole.DAY_UNITS) ? fromReference(i, i + 2, Unit.DAY, 0) : null;
        }
        boolean further =
                text.is(i - 2, TimeRole.DAY_UNITS) && text.is(i - 1, value > 0 ? TimeRole.AFTER : TimeRole.BEFORE);
        return further
                ? fromReference(i, i + 1, Unit.DAY, value + Integer.signum(value))
                : fromReference(i, i + 1, Unit.DAY, value);
    }

    private Unit unit(int i) {
        return text.is(i, TimeRole.YEAR_UNITS)
                ? Unit.YEAR
                : text.is(i, TimeRole.MONTH_UNITS)
                        ? Unit.MONTH
                        : text.is(i, TimeRole.DAY_UNITS)
                                ? Unit.DAY
                                : text.is(i, TimeRole.WEEK_UNITS) ? Unit.WEEK : null;
    }

    /** "tahun ini", "tahun lalu", "tahun berikutnya", "tahun yang sama", "the year before". */
    private Reading unitLed(int i, Unit unit) {
        int at = text.is(i + 1, TimeRole.WHICH) ? i + 2 : i + 1;
        if (text.is(at, TimeRole.SAME) || text.is(at, TimeRole.THAT)) {
            return pieces.isWord(at, "that") ? null : fromAnchor(i, at + 1, unit, 0);
        }
        if (unit == Unit.DAY && pieces.isWord(at, "tadi")) {
            return fromReference(i, at + 1, unit, 0);
        }
        if (text.is(at, TimeRole.THIS)) {
            return pieces.isWord(at, "ini") ? fromReference(i, at + 1, unit, 0) : null;
        }
        if (text.is(at, TimeRole.AGO)) {
            return pieces.isWord(at, "ago") ? null : fromReference(i, at + 1, unit, -1);
        }
        if (text.is(at, TimeRole.NEXT)) {
            return pieces.isWord(at, "next") || pieces.isWord(at, "coming") ? null : fromReference(i, at + 1, unit, 1);
        }
        if (text.is(at, TimeRole.LATER) && !pieces.isWord(at, "later") && !pieces.isWord(at, "afterwards")) {
            return fromAnchor(i, at + 1, unit, 1);
        }
        boolean before = pieces.isWord(at, "sebelumnya")
                || (text.is(i - 1, TimeRole.THE) && pieces.isWord(at, "before") && !pieces.isWord(at + 1));
        return before ? fromAnchor(i, at + 1, unit, -1) : null;
    }

    /** "dua hari kemudian", "setahun lalu", "two years ago", "3 bulan sebelumnya". */
    private Reading counted(int i) {
        int count = 1;
        int at = i;
        Unit unit = single(i);
        if (unit == null) {
            count = text.is(i, TimeRole.CARDINALS) ? text.value(i) : pieces.length(i) <= 2 ? pieces.number(i) : 0;
            at = i + 1;
            unit = count > 0 && !pieces.touches(at) ? unit(at) : null;
        }
        if (unit == null) {
            return decadesAgo(i, at);
        }
        int word = text.is(at + 1, TimeRole.WHICH) ? at + 2 : at + 1;
        if (text.is(word, TimeRole.AGO)) {
            return fromReference(i, word + 1, unit, -count);
        }
        if (text.is(word, TimeRole.LATER)) {
            return fromAnchor(i, word + 1, unit, count);
        }
        return text.is(word, TimeRole.EARLIER) ? fromAnchor(i, word + 1, unit, -count) : null;
    }

    /** "a decade ago", "dua dekade lalu". */
    private Reading decadesAgo(int i, int at) {
        boolean ago =
                text.is(i, TimeRole.CARDINALS) && text.is(at, TimeRole.DECADE_UNITS) && text.is(at + 1, TimeRole.AGO);
        return ago ? fromReference(i, at + 2, Unit.YEAR, -10 * text.value(i)) : null;
    }

    private Unit single(int i) {
        return text.is(i, TimeRole.ONE_YEAR)
                ? Unit.YEAR
                : text.is(i, TimeRole.ONE_MONTH)
                        ? Unit.MONTH
                        : text.is(i, TimeRole.ONE_DAY) ? Unit.DAY : text.is(i, TimeRole.ONE_WEEK) ? Unit.WEEK : null;
    }

    /** "last year", "this month", "the following day", "the same year", "that September", "next Monday". */
    private Reading adjectiveLed(int i) {
        int at = text.is(i + 1, TimeRole.SAME) ? i + 2 : i + 1;
        Unit unit = unit(at);
        if (unit != null && pieces.isWord(at) && !text.is(at + 1, TimeRole.AGO)) {
            return englishUnit(i, at, unit);
        }
        int month = text.month(at);
        if (month > 0 && text.is(i, TimeRole.THAT) && anchor.isPresent() && pieces.isCapital(at)) {
            return Reading.point(i, at + 1, Stamp.month(anchor.get().year(), month))
                    .as(TimeMention.Kind.ANCHORED);
        }
        return month > 0 && pieces.isCapital(at) ? monthNear(i, at, month) : null;
    }

    private Reading englishUnit(int i, int at, Unit unit) {
        if (text.is(i, TimeRole.SAME) || (text.is(i, TimeRole.THAT) && pieces.isWord(i, "that"))) {
            return fromAnchor(i, at + 1, unit, 0);
        }
        boolean definite = text.is(i - 1, TimeRole.THE);
        if (text.is(i, TimeRole.FOLLOWING) || (definite && text.is(i, TimeRole.NEXT))) {
            return fromAnchor(i, at + 1, unit, 1);
        }
        if (text.is(i, TimeRole.PREVIOUS)) {
            return fromAnchor(i, at + 1, unit, -1);
        }
        if (text.is(i, TimeRole.THIS) && !pieces.isWord(i, "ini")) {
            return fromReference(i, at + 1, unit, 0);
        }
        if (text.is(i, TimeRole.LAST) && !definite) {
            return fromReference(i, at + 1, unit, -1);
        }
        return text.is(i, TimeRole.NEXT) && pieces.isWord(i, "next") ? fromReference(i, at + 1, unit, 1) : null;
    }

    private Reading monthNear(int i, int at, int month) {
        if (reference.isEmpty() || !text.is(i, TimeRole.LAST) && !text.is(i, TimeRole.NEXT)) {
            return null;
        }
        LocalDate day = reference.get();
        boolean last = text.is(i, TimeRole.LAST);
        int year = last
                ? day.getYear() - (month < day.getMonthValue() ? 0 : 1)
                : day.getYear() + (month > day.getMonthValue() ? 0 : 1);
        return Reading.point(i, at + 1, Stamp.month(year, month)).as(TimeMention.Kind.REFERENCE);
    }

    /** "last Monday", "Senin lalu", "on Monday", "hari Senin": the nearest past one, or the coming one after "next" and "depan". */
    private Reading weekday(int i) {
        boolean past = text.is(i - 1, TimeRole.LAST) || text.is(i + 1, TimeRole.AGO);
        boolean coming = text.is(i - 1, TimeRole.NEXT) || text.is(i + 1, TimeRole.NEXT);
        boolean led = text.is(i - 1, TimeRole.DAY_UNITS)
                || text.is(i + 1, TimeRole.DAY_UNITS)
                || pieces.isWord(i - 1, "on")
                || pieces.isWord(i - 1, "pada")
                || text.is(i - 1, TimeRole.THIS);
        if (reference.isEmpty() || !(past || coming || led)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(text.weekday(i));
        LocalDate date = coming
                ? reference.get().with(TemporalAdjusters.next(day))
                : past
                        ? reference.get().with(TemporalAdjusters.previous(day))
                        : reference.get().with(TemporalAdjusters.previousOrSame(day));
        boolean longer = text.is(i + 1, TimeRole.AGO)
                || text.is(i + 1, TimeRole.NEXT)
                || text.is(i + 1, TimeRole.DAY_UNITS) && !pieces.isMark(i + 1, "(");
        int next = longer ? i + 2 : i + 1;
        return Reading.point(i, next, Stamp.day(date)).as(TimeMention.Kind.REFERENCE);
    }

    private Reading fromReference(int first, int next, Unit unit, int count) {
        if (reference.isEmpty()) {
            return null;
        }
        LocalDate day = reference.get();
        if (unit == Unit.WEEK) {
            LocalDate monday = day.plusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Reading(
                    first, next, Stamp.day(monday), Stamp.day(monday.plusDays(6)), TimeMention.Kind.REFERENCE);
        }
        return Reading.point(first, next, shifted(Stamp.day(day), unit, count)).as(TimeMention.Kind.REFERENCE);
    }

    private Reading fromAnchor(int first, int next, Unit unit, int count) {
        boolean precise = anchor.filter(a -> unit == Unit.YEAR || (unit == Unit.MONTH ? a.month() > 0 : a.day() > 0))
                .isPresent();
        return precise
                ? Reading.point(first, next, shifted(anchor.get(), unit, count)).as(TimeMention.Kind.ANCHORED)
                : null;
    }

    private static Stamp shifted(Stamp base, Unit unit, int count) {
        return switch (unit) {
            case YEAR -> Stamp.year(base.year() + count);
            case MONTH -> {
                YearMonth month = YearMonth.of(base.year(), base.month()).plusMonths(count);
                yield Stamp.month(month.getYear(), month.getMonthValue());
            }
            case WEEK -> Stamp.day(base.firstDay().plusWeeks(count));
            case DAY -> Stamp.day(base.firstDay().plusDays(count));
        };
    }
}
