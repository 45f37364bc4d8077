package org.simpul.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets a page be seen for some years alone. It is a form that asks for the same page; {@code period-form.js} puts the slider below it and takes what changes from the server's answer, so that one
 * rule decides what is seen. What depends on the period stands between {@link #open} and {@link #close}.
 */
final class PeriodForm {

    private static final String PLACE = "within-period";
    private static final List<String> SCRIPT_WORDS = List.of("period", "from", "to", "play", "pause");

    private final Visit visit;
    private final Html html;
    private final PeriodFilter filter;
    private final List<String> carried;

    /**
     * A form for a page.
     *
     * @param filter the years that the page shows
     * @param carried the names of the other parameters that say which page it is
     */
    PeriodForm(Visit visit, Html html, PeriodFilter filter, String... carried) {
        this.visit = visit;
        this.html = html;
        this.filter = filter;
        this.carried = List.of(carried);
    }

    /** Adds the script to the head of a page with this form. */
    static void head(Html head) {
        head.element("script", "", "src", Assets.own("period-form.js"), "type", "module");
    }

    /** Writes the form, where there are years to choose from, and opens the part of the page that depends on it. */
    void open(List<List<Spans.Span>> times) {
        List<Spans.Span> dated = times.stream().flatMap(List::stream).toList();
        Optional<Integer> first = years(dated).min(Integer::compare);
        Optional<Integer> last = years(dated).max(Integer::compare);
        if (first.isPresent() && (filter.isOn() || filter.wrong() || !first.equals(last))) {
            form(first.get(), last.get(), dated);
        }
        html.open("div", "id", PLACE);
        if (filter.wrong()) {
            html.element("p", visit.text("period.wrong"), "class", "problem");
        }
        if (filter.isOn()) {
            long out = times.stream().filter(one -> !filter.keeps(one)).count();
            html.element("p", visit.text("period.left", out), "class", "soft small", "role", "status");
        }
    }

    /** Closes the part that depends on the period. */
    void close() {
        html.close("div");
    }

    private static Stream<Integer> years(List<Spans.Span> times) {
        return times.stream()
                .flatMap(time -> Stream.of(time.start(), time.end()))
                .flatMap(Optional::stream)
                .map(LocalDate::getYear);
    }

    private void form(int first, int last, List<Spans.Span> dated) {
        html.open(
                "form",
                "class",
                "inline years",
                "method",
                "get",
                "action",
                visit.path(),
                "data-place",
                PLACE,
                "data-first",
                String.valueOf(first),
                "data-last",
                String.valueOf(last),
                "data-counts",
                counts(first, last, dated),
                "data-words",
                NetworkPage.words(visit, "period", SCRIPT_WORDS));
        field(PeriodFilter.FROM);
        field(PeriodFilter.TO);
        carried.forEach(name -> visit.parameter(name)
                .ifPresent(value -> html.single("input", "type", "hidden", "name", name, "value", value)));
        Layout.language(html, visit);
        html.element("button", visit.text("period.show"), "type", "submit").close("form");
    }

    private void field(String name) {
        html.open("div").element("label", visit.text("period." + name), "for", "years-" + name);
        html.single(
                "input",
                "id",
                "years-" + name,
                "name",
                name,
                "type",
                "number",
                "min",
                "0",
                "max",
                "9999",
                "value",
                visit.parameter(name).orElse(""));
        html.close("div");
    }

    /** How many of these hold in each year. */
    private static String counts(int first, int last, List<Spans.Span> times) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new PeriodFilter(Years.only(year), false))
                .map(year ->
                        times.stream().filter(time -> year.keeps(List.of(time))).count())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
