package org.simpul.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.simpul.text.Span;

/**
 * A number with what it counts.
 *
 * @param span the number with its currency, scale word, unit and qualifier
 * @param value the plain number
 * @param unit the local name of the unit's individual in the ontology, such as {@code People}, {@code Percent}, {@code IDR}
 * @param qualifier how the text hedges it
 * @param measure the words around it that say what is counted
 */
public record Quantity(Span span, BigDecimal value, String unit, Optional<Qualifier> qualifier, Span measure) {}
