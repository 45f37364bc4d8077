package org.simpul.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * What a cell of a table says, by the classes of the things around it.
 *
 * @param row classes of the row's head
 * @param column classes of the column's head; empty where any head will do
 * @param topic classes of what the heading over the table names; empty where none is needed
 * @param cell classes of the cell
 * @param words what the column's head must hold one of; empty where any head will do
 * @param predicate the local name of the property
 * @param subject where the subject comes from
 * @param object where the object comes from
 * @param time where the time comes from
 */
public record TableRule(
        Set<String> row,
        Set<String> column,
        Set<String> topic,
        Set<String> cell,
        Set<String> words,
        String predicate,
        Place subject,
        Place object,
        Optional<Place> time) {

    /** A place in a table. */
    public enum Place {
        ROW,
        COLUMN,
        CELL,
        TOPIC
    }
}
