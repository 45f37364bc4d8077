package org.simpul.serve;

import java.util.Optional;

/** A page: what it answers to a visit. It reads the graph and keeps nothing; several threads use it. */
interface Page {

    /** The answer to a visit, empty where there is no such page. */
    Optional<Reply> visit(Reading reading);

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
            return Optional.of(new Reply(200, "text/html", content));
        }

        /** The address of another page, which says it. */
        static Optional<Reply> elsewhere(String address) {
            return Optional.of(new Reply(303, "", address));
        }
    }
}
