package org.simpul.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in one canonical form each, so that the same value is the same term everywhere. */
final class Literals {

    private static final RDFDatatype EDTF = edtfType();
    private static final int CONFIDENCE_DIGITS = 3;

    private Literals() {}

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node text(String value, String language) {
        return NodeFactory.createLiteralLang(value, language);
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node date(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    static Node dateTime(Instant value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdateTime);
    }

    static Node edtf(String value) {
        return NodeFactory.createLiteralDT(value, EDTF);
    }

    /** An integer where the number is whole, else a decimal without trailing zeros. */
    static Node number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? NodeFactory.createLiteralDT(plain.toBigInteger().toString(), XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A decimal of at most three digits after the point and at least one. */
    static Node confidence(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal decimal = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
        return NodeFactory.createLiteralDT(decimal.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A year, month or day as precise as the EDTF text; anything wider stays EDTF. */
    static Node calendar(String edtf) {
        String plain = edtf.replaceAll("[~?%]", "");
        if (plain.matches("\\d{4}")) {
            return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDgYear);
        }
        if (plain.matches("\\d{4}-\\d{2}")) {
            return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDgYearMonth);
        }
        return plain.matches("\\d{4}-\\d{2}-\\d{2}")
                ? NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdate)
                : edtf(edtf);
    }

    private static RDFDatatype edtfType() {
        String iri = External.EDTF_NS + "EDTF";
        RDFDatatype known = TypeMapper.getInstance().getTypeByName(iri);
        if (known != null) {
            return known;
        }
        RDFDatatype type = new BaseDatatype(iri);
        TypeMapper.getInstance().registerDatatype(type);
        return type;
    }
}
