package org.simpul.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the addresses of data have in common: a representation for each ending, links between them, and the answers where none fits. */
final class Formats {

    private static final String DATASET = "</.well-known/void#dataset>; rel=\"http://rdfs.org/ns/void#inDataset\"";

    private Formats() {}

    /**
     * The last part of an address, taken apart.
     *
     * @param path the address without its ending
     * @param ending the representation that it names, empty where it names none
     */
    record Address(String path, Optional<Representation> ending) {

        static Address of(String path) {
            int dot = path.lastIndexOf('.');
            Optional<Representation> ending =
                    dot > path.lastIndexOf('/') ? Representation.ofEnding(path.substring(dot + 1)) : Optional.empty();
            return new Address(ending.isPresent() ? path.substring(0, dot) : path, ending);
        }
    }

    /** What the client likes best. */
    static Optional<Representation> chosen(HttpServletRequest request) {
        return Negotiation.choose(Optional.ofNullable(request.getHeader("Accept")));
    }

    /** The media type with its encoding, where that is a parameter of the type. */
    static String contentType(Representation one) {
        return one.mediaType().startsWith("text/") ? one.mediaType() + ";charset=utf-8" : one.mediaType();
    }

    /** Links a thing to all its descriptions. */
    static void linkDescriptions(HttpServletResponse response, String path) {
        response.setHeader("Link", links(path, "describedby", Optional.empty()));
    }

    /** Links a description to what it describes, to the same in other formats and to its dataset. */
    static void linkDescription(HttpServletResponse response, String path, Representation one) {
        response.setHeader(
                "Link",
                "<" + path + ">; rel=\"describes\", " + links(path, "alternate", Optional.of(one)) + ", " + DATASET);
    }

    /** Links a document that is data itself to the same in other formats and to its dataset. */
    static void linkFormats(HttpServletResponse response, String path, Representation one) {
        response.setHeader("Link", links(path, "alternate", Optional.of(one)) + ", " + DATASET);
    }

    /** Answers that none of the formats is acceptable, and which there are. */
    static void notAcceptable(HttpServletResponse response) throws IOException {
        String types = Stream.of(Representation.values())
                .map(Representation::mediaType)
                .collect(Collectors.joining("\n"));
        HttpReply.problem(
                response,
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "text/plain;charset=utf-8",
                "None of the accepted types is to be had here. These are:\n" + types + "\n");
    }

    /** Answers that there is nothing here, as a page to those who like pages. */
    static void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = chosen(request).equals(Optional.of(Representation.HTML));
        Visit visit = Visit.of(request);
        response.setHeader("Content-Language", visit.tongue().code());
        response.setHeader("Vary", "Accept, Accept-Language");
        HttpReply.problem(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                page ? "text/html;charset=utf-8" : "text/plain;charset=utf-8",
                page ? Problem.MISSING.page(visit) : Problem.MISSING.line(visit.tongue()) + "\n");
    }

    /**
     * A page with links to the same in the formats of RDF, and with the same as JSON-LD within it, in its head.
     *
     * @param page a whole page
     * @param path the address without its ending
     * @param jsonLd the data
     */
    static String withData(String page, String path, byte[] jsonLd) {
        int head = page.indexOf("</head>");
        String links = Representation.ofRdf()
                .map(one -> "<link rel=\"alternate\" type=\"%s\" href=\"%s.%s\">\n"
                        .formatted(one.mediaType(), Html.escape(path), one.ending()))
                .collect(Collectors.joining());
        return page.substring(0, head) + links + script(jsonLd) + page.substring(head);
    }

    /** A block of data within a page. Nothing in it can end the block: every {@code <} is written by its number, which JSON reads alike. */
    static String script(byte[] jsonLd) {
        String json = new String(jsonLd, StandardCharsets.UTF_8).replace("<", "\\u003c");
        return "<script type=\"application/ld+json\" id=\"data\">\n" + json + "</script>\n";
    }

    private static String links(String path, String relation, Optional<Representation> but) {
        return Stream.of(Representation.values())
                .filter(one -> but.filter(one::equals).isEmpty())
                .map(one -> "<%s.%s>; rel=\"%s\"; type=\"%s\"".formatted(path, one.ending(), relation, one.mediaType()))
                .collect(Collectors.joining(", "));
    }
}
