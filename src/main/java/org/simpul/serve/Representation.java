package org.simpul.serve;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** A form in which a description is given: a page for people or one of the RDF formats. The order is that of preference where a client likes several alike. */
enum Representation {
    TURTLE("ttl", "text/turtle", "Turtle", RDFFormat.TURTLE_PRETTY),
    HTML("html", "text/html", "HTML", null),
    JSON_LD("jsonld", "application/ld+json", "JSON-LD", null),
    RDF_XML("rdf", "application/rdf+xml", "RDF/XML", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", "N-Triples", RDFFormat.NTRIPLES),
    TRIG("trig", "application/trig", "TriG", RDFFormat.TRIG_PRETTY);

    private final String ending;
    private final String mediaType;
    private final String title;
    private final RDFFormat format;

    Representation(String ending, String mediaType, String title, RDFFormat format) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.title = title;
        this.format = format;
    }

    /** What addresses of it end in, without the dot. */
    String ending() {
        return ending;
    }

    /** Its media type, without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** The media types that it is asked by: plain JSON is a name for JSON-LD to a client that knows no better one. */
    Stream<String> askedBy() {
        return this == JSON_LD ? Stream.of(mediaType, "application/json") : Stream.of(mediaType);
    }

    /** Its name, the same in every language. */
    String title() {
        return title;
    }

    /** How Jena writes it; empty for the page, and for JSON-LD, which {@link JsonLdText} writes. */
    Optional<RDFFormat> format() {
        return Optional.ofNullable(format);
    }

    /** How Jena writes it in the order that statements come in, where it can. */
    Optional<RDFFormat> inOrder() {
        return switch (this) {
            case TURTLE -> Optional.of(RDFFormat.TURTLE_BLOCKS);
            case TRIG -> Optional.of(RDFFormat.TRIG_BLOCKS);
            case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES);
            default -> Optional.empty();
        };
    }

    /** Whether it tells which named graph a statement stands in. */
    boolean keepsGraphs() {
        return this == TRIG;
    }

    /** The one whose addresses end so. */
    static Optional<Representation> ofEnding(String ending) {
        return Stream.of(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }

    /** Those of RDF. */
    static Stream<Representation> ofRdf() {
        return Stream.of(values()).filter(one -> one != HTML);
    }
}
