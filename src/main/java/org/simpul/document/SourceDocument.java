package org.simpul.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What we were given: a file's name, its bytes and their digest.
 *
 * @param fileName the last part of the path, with its ending
 * @param bytes the content as read, never changed
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record SourceDocument(String fileName, byte[] bytes, String sha256) {

    public SourceDocument {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(bytes, "bytes");
        if (sha256.length() != 64) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
    }

    /** A document of these bytes; the digest is computed. */
    public static SourceDocument of(String fileName, byte[] bytes) {
        return new SourceDocument(fileName, bytes, HexFormat.of().formatHex(sha256(bytes)));
    }

    /** The file name without its last ending: {@code report.pdf} gives {@code report}. */
    public String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
