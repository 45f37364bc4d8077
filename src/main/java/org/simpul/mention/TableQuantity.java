package org.simpul.mention;

import java.util.Optional;

/**
 * A number in a cell of a table.
 *
 * @param quantity the number; its measure is the head of its column or of its row
 * @param period the time that the head of its column names
 */
public record TableQuantity(Quantity quantity, Optional<Edtf> period) {}
