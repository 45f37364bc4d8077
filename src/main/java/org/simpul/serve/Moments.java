package org.simpul.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Dates and periods written in EDTF, put into words. */
final class Moments {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Moments() {}

    /** The words for a date or an interval of EDTF: {@code 2011/..} is "since 2011". What it cannot read it gives as it is written. */
    static String words(String edtf, Tongue tongue) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return date(edtf, tongue);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from) && isOpen(to)) {
            return tongue.text("thing.time.open");
        }
        if (isOpen(to)) {
            return tongue.text("thing.time.since", date(from, tongue));
        }
        return isOpen(from)
                ? tongue.text("thing.time.until", date(to, tongue))
                : date(from, tongue) + "–" + date(to, tongue);
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..");
    }

    private static String date(String edtf, Tongue tongue) {
        String plain = edtf.replaceAll("[~?%]+$", "");
        String words = plainDate(plain, tongue);
        return plain.length() < edtf.length() ? tongue.text("thing.time.about", words) : words;
    }

    private static String plainDate(String date, Tongue tongue) {
        try {
            if (date.length() == YEAR || date.length() < MONTH) {
                return date;
            }
            return date.length() == MONTH
                    ? YearMonth.parse(date).format(DateTimeFormatter.ofPattern("MMM yyyy", tongue.locale()))
                    : LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMM yyyy", tongue.locale()));
        } catch (DateTimeException e) {
            return date;
        }
    }
}
