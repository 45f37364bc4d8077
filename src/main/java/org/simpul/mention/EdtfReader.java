package org.simpul.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the EDTF forms that {@link Edtf} names. */
final class EdtfReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?[~?%]?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X|(\\d{2})XX");

    private EdtfReader() {}

    static Edtf read(String value) {
        try {
            int slash = value.indexOf('/');
            return slash < 0 ? point(value) : interval(value, value.substring(0, slash), value.substring(slash + 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + value, e);
        }
    }

    private static Edtf point(String value) {
        return new Edtf(value, Optional.of(bound(value, false)), Optional.of(bound(value, true)));
    }

    private static Edtf interval(String value, String from, String to) {
        Optional<LocalDate> start = open(from) ? Optional.empty() : Optional.of(bound(from, false));
        Optional<LocalDate> end = open(to) ? Optional.empty() : Optional.of(bound(to, true));
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("an interval without bounds says nothing: " + value);
        }
        return new Edtf(value, start, end);
    }

    private static boolean open(String part) {
        return part.isEmpty() || part.equals("..");
    }

    private static LocalDate bound(String part, boolean last) {
        Matcher decade = DECADE.matcher(part);
        if (decade.matches()) {
            return decade(decade, last);
        }
        Matcher date = DATE.matcher(part);
        if (!date.matches()) {
            throw new IllegalArgumentException("not EDTF: " + part);
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return month.atDay(Integer.parseInt(date.group(3)));
    }

    private static LocalDate decade(Matcher decade, boolean last) {
        boolean ten = decade.group(1) != null;
        int first = Integer.parseInt(ten ? decade.group(1) : decade.group(2)) * (ten ? 10 : 100);
        return last ? LocalDate.of(first + (ten ? 9 : 99), 12, 31) : LocalDate.of(first, 1, 1);
    }
}
