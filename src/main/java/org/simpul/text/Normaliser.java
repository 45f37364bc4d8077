package org.simpul.text;

import java.text.Normalizer;

/** Copies characters of the raw text, each in its normal form: single spaces, Unicode NFC, ligatures as letters. */
final class Normaliser {

    private final String raw;
    private final AlignedText target;

    Normaliser(String raw, AlignedText target) {
        this.raw = raw;
        this.target = target;
    }

    /** Appends the characters from {@code from} to {@code to}. */
    void copy(int from, int to) {
        int i = from;
        while (i < to) {
            char c = raw.charAt(i);
            int next = i + 1;
            if (c < 0x7F && c > ' ' && (next == to || raw.charAt(next) < 0x300)) {
                target.append(c, i);
            } else if (next < to && Characters.isCombining(raw.charAt(next))) {
                next = cluster(i, to);
            } else {
                single(c, i);
            }
            i = next;
        }
    }

    private void single(char c, int origin) {
        String letters = Characters.ligature(c);
        if (!letters.isEmpty()) {
            target.append(letters, origin);
            return;
        }
        char normal = Characters.normal(c);
        boolean again = normal == ' ' && (target.length() == 0 || target.charAt(target.length() - 1) == ' ');
        if (normal != Characters.NOTHING && !again) {
            target.append(normal, origin);
        }
    }

    /** A base character and the marks after it, composed. */
    private int cluster(int from, int to) {
        int end = from + 1;
        while (end < to && Characters.isCombining(raw.charAt(end))) {
            end++;
        }
        target.append(Normalizer.normalize(raw.subSequence(from, end), Normalizer.Form.NFC), from);
        return end;
    }
}
