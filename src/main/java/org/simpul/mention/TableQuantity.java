package org.simpul.mention;

import java.util.Optional;
import org.simpul.text.Span;

/**
 * A number in a cell of a table.
 *
 * @param quantity the number; its measure is the head of its column or of its row
 * @param column where the head of its column stands
 * @param period the time that the head of its column names
 */
public record TableQuantity(Quantity quantity, Span column, Optional<Edtf> period) {}
