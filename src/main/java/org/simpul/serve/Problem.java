package org.simpul.serve;

import java.util.Locale;
import java.util.Map;

/**
 * What went wrong, in words that are the same whatever was sent: an answer that repeats a request can be made to say anything. A status of HTTP belongs to one of these; the texts stand in the
 * bundle {@code problem}, a title, what to do, and one line for programs.
 */
enum Problem {
    REFUSED,
    LOGIN,
    FORBIDDEN,
    MISSING,
    METHOD,
    ACCEPT,
    TOO_LONG,
    TYPE,
    SLOW,
    BROKEN;

    private static final int SERVER = 500;

    private static final Map<Integer, Problem> BY_STATUS = Map.ofEntries(
            Map.entry(401, LOGIN),
            Map.entry(403, FORBIDDEN),
            Map.entry(404, MISSING),
            Map.entry(405, METHOD),
            Map.entry(406, ACCEPT),
            Map.entry(413, TOO_LONG),
            Map.entry(414, TOO_LONG),
            Map.entry(415, TYPE),
            Map.entry(431, TOO_LONG),
            Map.entry(503, SLOW),
            Map.entry(505, REFUSED));

    /** The problem that a status tells. */
    static Problem of(int status) {
        return BY_STATUS.getOrDefault(status, status < SERVER ? REFUSED : BROKEN);
    }

    /** What programs and plain text say, without a line break. */
    String line(Tongue tongue) {
        return tongue.text("problem." + key() + ".line");
    }

    /** A page that says it, and repeats nothing of what was sent. */
    String page(Visit visit) {
        Layout layout = Layout.of(visit.at("/"));
        String title = visit.text("problem." + key());
        Html html =
                layout.openNowhere(title).element("h1", title).element("p", visit.text("problem." + key() + ".help"));
        return layout.close(html);
    }

    /** A page with this status. */
    static Page.Reply reply(Visit visit, int status) {
        return new Page.Reply(status, "text/html", of(status).page(visit));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
