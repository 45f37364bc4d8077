package org.simpul.serve;

import java.util.Optional;

/** A page: what it answers to a visit. It reads the graph and keeps nothing; several threads use it. */
interface Page {

    /** The answer to a visit, empty where there is no such page. */
    Optional<Reply> visit(Reading reading);

    /** What it answers where it has nothing, or something went wrong: a page, unless it is none for people. */
    default Reply problem(Visit visit, int status) {
        return Problem.reply(visit, status);
    }

    /**
     * An answer.
     *
     * @param status its status by HTTP
     * @param type its media type
     * @param content what it says, or for a status of redirection the address
     */
    record Reply(int status, String type, String content) {

        /** A page. */
        static Optional<Reply> html(String content) {
            return html(200, content);
        }

        /** A page with this status. */
        static Optional<Reply> html(int status, String content) {
            return Optional.of(new Reply(status, "text/html", content));
        }

        /** The address of another page, which says it. */
        static Optional<Reply> elsewhere(String address) {
            return Optional.of(new Reply(303, "", address));
        }
    }
}
