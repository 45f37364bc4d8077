package org.simpul.export;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;

/** The RDF formats that can be written, by the names that a command takes: whatever RDF4J Rio's registry finds on the class path. */
public final class RdfFormats {

    private RdfFormats() {}

    /** Every format by its name, sorted: {@code turtle}, {@code nquads}, {@code rdfxml} and so on. */
    public static SortedMap<String, RDFFormat> all() {
        SortedMap<String, RDFFormat> formats = new TreeMap<>();
        RDFWriterRegistry.getInstance().getKeys().forEach(format -> formats.put(id(format), format));
        return formats;
    }

    /** The format of this name, written in any case and with or without punctuation: {@code N-Quads} is {@code nquads}. */
    public static Optional<RDFFormat> of(String name) {
        return Optional.ofNullable(all().get(plain(name)));
    }

    private static String id(RDFFormat format) {
        return format.equals(RDFFormat.BINARY) ? "binary" : plain(format.getName());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
