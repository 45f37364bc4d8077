package org.simpul.serve;

import java.util.Locale;

/** Elements of SVG in a page. Coordinates become attributes, colours come from the style sheet by class. */
final class Drawing {

    private static final double CHARACTER = 7.0;

    private final Html html;

    private Drawing(Html html) {
        this.html = html;
    }

    /**
     * Opens a drawing that keeps its proportions.
     *
     * @param title what it shows, for those who do not see it
     */
    static Drawing open(Html html, String style, double width, double height, String title) {
        html.open(
                "svg",
                "class",
                style,
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "role",
                "group",
                "aria-label",
                title);
        return new Drawing(html);
    }

    /** Closes the drawing. */
    void close() {
        html.close("svg");
    }

    /** Opens a link, or a group where there is no address. */
    Drawing open(String address, String style) {
        if (address.isEmpty()) {
            html.open("g", "class", style);
        } else {
            html.open("a", "class", style, "href", address);
        }
        return this;
    }

    /** Opens a link that the pointer alone reaches, for what the keyboard reaches elsewhere. */
    Drawing openForPointer(String address, String style) {
        html.open("a", "class", style, "href", address, "tabindex", "-1");
        return this;
    }

    /** Closes a link, or a group where there was no address. */
    Drawing shut(String address) {
        html.close(address.isEmpty() ? "g" : "a");
        return this;
    }

    Drawing title(String text) {
        html.element("title", text);
        return this;
    }

    Drawing line(String style, double x1, double y1, double x2, double y2) {
        html.open("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
        html.close("line");
        return this;
    }

    Drawing circle(String style, double x, double y, double radius) {
        html.open("circle", "class", style, "cx", number(x), "cy", number(y), "r", number(radius));
        html.close("circle");
        return this;
    }

    Drawing rectangle(String style, double x, double y, double width, double height) {
        html.open(
                "rect",
                "class",
                style,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                "2");
        html.close("rect");
        return this;
    }

    Drawing path(String style, String path) {
        html.open("path", "class", style, "d", path);
        html.close("path");
        return this;
    }

    /** A text that begins, is centred or ends at the place: {@code start}, {@code middle} or {@code end}. */
    Drawing text(String style, double x, double y, String anchor, String text) {
        html.element("text", text, "class", style, "x", number(x), "y", number(y), "text-anchor", anchor);
        return this;
    }

    /** The text, cut where it is about wider than that. */
    static String fit(String text, double width) {
        int most = (int) (width / CHARACTER);
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }

    /** A coordinate with one decimal. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
