package org.simpul.mention;

import java.time.LocalDate;
import java.util.Optional;

/** Stamps out of EDTF values, and the years that dates without one belong to. */
final class Stamps {

    private Stamps() {}

    /** The last closed end of a value; empty for decades and centuries. */
    static Optional<Stamp> last(Edtf value) {
        String text = value.value();
        int slash = text.indexOf('/');
        String end = text.substring(slash + 1);
        String chosen = end.startsWith("..") || end.isEmpty() ? text.substring(0, Math.max(slash, 0)) : end;
        return chosen.isEmpty() || chosen.indexOf('X') >= 0 ? Optional.empty() : Optional.of(point(chosen));
    }

    private static Stamp point(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int month = text.length() >= 7 ? Integer.parseInt(text.substring(5, 7)) : 0;
        return new Stamp(year, month, text.length() >= 10 ? Integer.parseInt(text.substring(8, 10)) : 0, 0, false);
    }

    /** The year that brings a day or month without one nearest to this date; of two the earlier. */
    static int nearestYear(Stamp stamp, LocalDate date) {
        int best = date.getYear();
        long distance = Long.MAX_VALUE;
        for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
            Stamp full = stamp.inYear(year);
            long away = full.exists() ? Math.abs(full.firstDay().toEpochDay() - date.toEpochDay()) : Long.MAX_VALUE;
            if (away < distance) {
                distance = away;
                best = year;
            }
        }
        return best;
    }

    /** The year near this date in which the day falls on this weekday (Monday = 1); where none does, the nearest. */
    static int yearOfWeekday(Stamp stamp, LocalDate date, int weekday) {
        for (int away : new int[] {0, -1, 1, -2, 2, -3, -4}) {
            Stamp full = stamp.inYear(date.getYear() + away);
            if (full.exists() && full.firstDay().getDayOfWeek().getValue() == weekday) {
                return full.year();
            }
        }
        return nearestYear(stamp, date);
    }
}
