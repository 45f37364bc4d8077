package org.simpul.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds pages without text among pages with text: scanned pages, or empty ones. */
final class EmptyPages {

    private EmptyPages() {}

    /** A warning that names the pages, or nothing where all have text or none has. */
    static List<String> warnings(Layout layout) {
        BitSet filled = new BitSet();
        layout.lines().forEach(line -> filled.set(line.page()));
        if (filled.isEmpty() || filled.cardinality() == layout.pages()) {
            return List.of();
        }
        List<String> ranges = new ArrayList<>();
        int page = filled.nextClearBit(1);
        while (page <= layout.pages()) {
            int next = filled.nextSetBit(page);
            int last = next < 0 ? layout.pages() : next - 1;
            ranges.add(last == page ? String.valueOf(page) : page + "-" + last);
            page = filled.nextClearBit(last + 1);
        }
        return List.of("no text on page " + String.join(", ", ranges)
                + ": if it is a scan, run it through a text recognition (OCR) program");
    }
}
