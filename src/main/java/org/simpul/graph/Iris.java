package org.simpul.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints the identifiers of the graph. The same input gives the same IRI on any machine.
 *
 * @param base what every identifier begins with; ends in {@code /} or {@code #}
 */
public record Iris(String base) {

    /** The base of identifiers unless a deployment has its own. */
    public static final String DEFAULT_BASE = "https://w3id.org/simpul/id/";

    private static final int HASH_DIGITS = 16;

    public Iris {
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new IllegalArgumentException("the base of identifiers must end in / or #: " + base);
        }
    }

    /** Identifiers below the default base. */
    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /** The identifier of this path below the base, such as {@code state/indonesia}. */
    public Node of(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** The named graph of entity descriptions that come from the lexicon. */
    public Node lexiconGraph() {
        return of("graph/lexicon");
    }

    /** The named graph of the ontology. */
    public Node ontologyGraph() {
        return of("graph/ontology");
    }

    /** The named graph of contradictions between claims. */
    public Node contradictionsGraph() {
        return of("graph/contradictions");
    }

    /** The named graph of what changes from run to run. */
    public Node runsGraph() {
        return of("graph/runs");
    }

    /** What the identifiers of all documents begin with. */
    public String documentPrefix() {
        return base + "document/";
    }

    /** The last part of a document's identifier: slug of the stem and the first 8 digits of the digest. */
    public static String documentSlug(String stem, String sha256) {
        return slug(stem) + "-" + sha256.substring(0, 8);
    }

    /** The last part of a period's identifier: the EDTF text with {@code /} and {@code ..} written as {@code -}. */
    public static String periodSlug(String edtf) {
        return edtf.replace("..", "").replace("/", "--").replace("%", "%25").replace("?", "%3F");
    }

    /**
     * Lower-case ASCII letters and digits; every run of other characters becomes one {@code -}, none at the ends. Accents are dropped. A text without any such character gives
     * its hash.
     */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? hash(text) : slug;
    }

    /** The first 16 hexadecimal digits of the SHA-256 over the parts, joined by {@code |}. */
    public static String hash(String... parts) {
        byte[] digest = sha256().digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
