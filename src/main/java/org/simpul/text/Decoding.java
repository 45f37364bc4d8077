package org.simpul.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as characters, repaired where they had to be.
 *
 * @param text the characters; control characters that no text has are left in and dropped later
 * @param warnings what was repaired, in plain words
 */
record Decoding(String text, List<String> warnings) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Decodes bytes that are known to be text: by their byte order mark, else by where their zero bytes stand, else as UTF-8. */
    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE, "");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE, "");
        }
        return switch (zeroes(bytes)) {
            case ODD ->
                utf16(bytes, 0, StandardCharsets.UTF_16LE, "read as UTF-16 (little-endian): it has no byte order mark");
            case EVEN ->
                utf16(bytes, 0, StandardCharsets.UTF_16BE, "read as UTF-16 (big-endian): it has no byte order mark");
            case FEW -> utf8(bytes, 0);
        };
    }

    /** Whether these bytes look like text in one of the encodings that {@link #of} reads. */
    static boolean looksLikeText(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || zeroes(bytes) != Zeroes.FEW) {
            return mostlyPrintable(of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 4096) & ~1))
                    .text());
        }
        int controls = 0;
        int sample = Math.min(bytes.length, 65_536);
        for (int i = 0; i < sample; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B) {
                controls++;
            }
        }
        return controls * 20 <= sample;
    }

    private static boolean mostlyPrintable(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || c < ' ' && !Characters.isSpace(c) || !Character.isDefined(c)) {
                odd++;
            }
        }
        return odd * 20 <= text.length();
    }

    private enum Zeroes {
        FEW,
        ODD,
        EVEN
    }

    private static Zeroes zeroes(byte[] bytes) {
        int sample = Math.min(bytes.length, 4096) & ~1;
        int odd = 0;
        int even = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = sample / 2;
        if (half == 0 || Math.max(odd, even) * 10 < half * 6 || Math.min(odd, even) * 10 > half) {
            return Zeroes.FEW;
        }
        return odd > even ? Zeroes.ODD : Zeroes.EVEN;
    }

    private static Decoding utf16(byte[] bytes, int from, Charset charset, String warning) {
        List<String> warnings = new ArrayList<>();
        if (!warning.isEmpty()) {
            warnings.add(warning);
        }
        if ((bytes.length - from) % 2 != 0) {
            warnings.add("the last byte is half a character and was left out");
        }
        String text = new String(bytes, from, (bytes.length - from) & ~1, charset);
        warnings.addAll(unreadable(text));
        return new Decoding(text, warnings);
    }

    private static Decoding utf8(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        int repaired = 0;
        int good = 0;
        while (true) {
            int before = out.position();
            CoderResult result = decoder.decode(in, out, true);
            good += countNonAscii(out, before);
            if (result.isUnderflow()) {
                break;
            }
            int length = result.length();
            out.put(new String(bytes, in.position(), length, WINDOWS_1252));
            in.position(in.position() + length);
            repaired += length;
        }
        String text = out.flip().toString();
        List<String> warnings = new ArrayList<>(repair(repaired, good));
        warnings.addAll(unreadable(text));
        return new Decoding(text, warnings);
    }

    /** Says how many characters no text has. */
    private static List<String> unreadable(String text) {
        int controls = 0;
        int unknown = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c >= 0x7F && c < 0xA0 && c != 0x85) {
                controls++;
            } else if (c == '\uFFFD') {
                unknown++;
            }
        }
        List<String> warnings = new ArrayList<>();
        if (controls > 0) {
            warnings.add(controls + (controls == 1 ? " control character" : " control characters") + " left out");
        }
        if (unknown > 0) {
            warnings.add(unknown + (unknown == 1 ? " character" : " characters")
                    + " lost before the file was saved (U+FFFD)");
        }
        return warnings;
    }

    private static int countNonAscii(CharBuffer out, int from) {
        int count = 0;
        for (int i = from; i < out.position(); i++) {
            if (out.array()[i] > 0x7F) {
                count++;
            }
        }
        return count;
    }

    private static List<String> repair(int repaired, int good) {
        if (repaired == 0) {
            return List.of();
        }
        if (repaired > good) {
            return List.of("read as Windows-1252: it is not UTF-8");
        }
        return List.of(
                repaired + (repaired == 1 ? " byte that is" : " bytes that are") + " not UTF-8 read as Windows-1252");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
