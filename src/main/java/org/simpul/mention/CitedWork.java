package org.simpul.mention;

import java.util.Optional;

/**
 * A work that a text cites.
 *
 * @param authors as written, such as {@code Douglas & Schloenhardt}
 * @param year as written, such as {@code 2025h} or {@code n.d.}; empty where the text gives none
 * @param within the work that cites this one ("X, 2001 dalam Y, 2018")
 */
public record CitedWork(String authors, String year, Optional<CitedWork> within) {

    /** This work as cited by another. */
    CitedWork in(CitedWork other) {
        return new CitedWork(
                authors, year, Optional.of(within.map(w -> w.in(other)).orElse(other)));
    }
}
