package org.simpul.serve;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.apache.jena.graph.Node;

/** Numbers as a language writes them. */
final class Numbers {

    private static final int DIGITS = 3;

    private Numbers() {}

    /** A number of the graph with the separators of the language. */
    static String words(Node number, Tongue tongue) {
        return words(new BigDecimal(number.getLiteralLexicalForm()), tongue);
    }

    /** A number with the separators of the language. */
    static String words(BigDecimal number, Tongue tongue) {
        NumberFormat format = NumberFormat.getNumberInstance(tongue.locale());
        format.setMaximumFractionDigits(DIGITS);
        return format.format(number);
    }

    /** A whole number with the separators of the language. */
    static String words(long number, Tongue tongue) {
        return words(BigDecimal.valueOf(number), tongue);
    }
}
