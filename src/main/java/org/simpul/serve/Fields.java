package org.simpul.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.simpul.graph.DayRange;

/**
 * Reads the fields of a form, and notes those with which nothing can be done: the page is shown all the same, with the form as it was filled in and a word on each of those. What they hold is
 * not repeated there. For one visit.
 */
final class Fields {

    private static final int YEAR_DIGITS = 4;

    private final Visit visit;
    private final List<Wrong> wrong = new ArrayList<>();

    /** The fields of a visit. */
    Fields(Visit visit) {
        this.visit = visit;
    }

    /**
     * A field with which nothing can be done.
     *
     * @param field its name
     * @param why what would do instead, which goes on after the field's name and a colon
     */
    record Wrong(String field, String why) {}

    /** Those that were read so far and have no sense, in the order that they were read in. */
    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** A day, or the first of a year or month; a field without sense is as if it were left out. */
    Optional<LocalDate> first(String name) {
        return days(name).map(DayRange::first);
    }

    /** A day, or the last of a year or month. */
    Optional<LocalDate> last(String name) {
        return days(name).map(DayRange::last);
    }

    /** A year, of four digits at most. */
    Optional<Integer> year(String name) {
        Optional<String> text = visit.parameter(name);
        Optional<String> year = text.filter(one -> one.matches("[0-9]{1," + YEAR_DIGITS + "}"));
        if (text.isPresent() && year.isEmpty()) {
            note(name, "year");
        }
        return year.map(Integer::valueOf);
    }

    /** Notes that a period ends before it begins. */
    void order(String last) {
        note(last, "order");
    }

    /** A number from 0 to 1; 0 where the field is empty or has no sense. */
    double share(String name) {
        Optional<String> text = visit.parameter(name);
        Optional<Double> share = text.filter(one -> one.matches("[0-9]{0,3}(\\.[0-9]{1,9})?"))
                .map(Double::valueOf)
                .filter(number -> number <= 1);
        if (text.isPresent() && share.isEmpty()) {
            note(name, "share");
        }
        return share.orElse(0.0);
    }

    /**
     * Names that are chosen, those that there are not left out.
     *
     * @param known those that there are; asked for only where some are chosen
     */
    Set<String> names(String name, Supplier<? extends Collection<String>> known) {
        Set<String> chosen = new TreeSet<>(visit.parameters().getOrDefault(name, List.of()));
        chosen.remove("");
        if (!chosen.isEmpty()) {
            Set<String> there = new TreeSet<>(known.get());
            if (chosen.retainAll(there)) {
                wrong.add(new Wrong(name, visit.text("wrong.unknown", String.join(", ", there))));
            }
        }
        return chosen;
    }

    /**
     * Writes what is wrong into a page, below its form.
     *
     * @param bundle where the page's words are, among them the labels of its fields
     */
    void write(Html html, String bundle) {
        for (Wrong one : wrong) {
            html.open("p", "class", "problem", "role", "alert")
                    .element("strong", visit.tongue().find(bundle, one.field()).orElse(one.field()))
                    .text(": " + one.why())
                    .close("p");
        }
    }

    /** The status of a page with these fields. */
    int status() {
        return wrong.isEmpty() ? 200 : 400;
    }

    /** A year may have less than four digits, as somebody types one. */
    private Optional<DayRange> days(String name) {
        Optional<String> text = visit.parameter(name);
        Optional<DayRange> days = text.map(Fields::padded).flatMap(DayRange::parse);
        if (text.isPresent() && days.isEmpty()) {
            note(name, "day");
        }
        return days;
    }

    private static String padded(String year) {
        return "0".repeat(Math.max(0, YEAR_DIGITS - year.length())) + year;
    }

    private void note(String field, String why) {
        wrong.add(new Wrong(field, visit.text("wrong." + why)));
    }
}
