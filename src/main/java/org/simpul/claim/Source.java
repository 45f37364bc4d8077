package org.simpul.claim;

import java.util.Optional;
import org.simpul.lexicon.Entity;

/** Who a text says something after: an actor who says it, or a work that it cites. */
public sealed interface Source {

    /** An actor: "Menurut UNODC, …". */
    record Speaker(Entity entity) implements Source {}

    /**
     * A cited work: "(Gordyn, 2018)".
     *
     * @param authors as written, such as {@code Douglas & Schloenhardt}
     * @param year as written, such as {@code 2025h}
     * @param within the work that cites this one ("X, 2001 dalam Y, 2018")
     */
    record Work(String authors, String year, Optional<Work> within) implements Source {

        /** Authors and year as in a citation: {@code Gordyn, 2018}. */
        public String label() {
            return authors + ", " + year;
        }
    }
}
