package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Node;

/** The classes of mentions that a sentence must hold for a frame to match: frames that ask for what is not there are not tried. */
record Needs(Frame frame, long[] slots) {

    static Needs of(Frame frame) {
        List<Set<String>> slots = new ArrayList<>();
        for (Node part : frame.pattern().parts()) {
            if (part instanceof Node.Slot slot) {
                slots.add(types(slot, frame));
            }
        }
        return new Needs(frame, slots.stream().mapToLong(Classes::of).toArray());
    }

    private static Set<String> types(Node.Slot slot, Frame frame) {
        if (!slot.types().isEmpty()) {
            return slot.types();
        }
        return switch (slot.name()) {
            case "S" -> frame.subjects();
            case "O" -> frame.objects();
            case "T" -> Set.of("Date");
            default -> Set.of("Entity");
        };
    }

    /** Whether each slot finds one of its classes among these, as bits of {@link Classes}. */
    boolean metBy(long present) {
        for (long slot : slots) {
            if ((slot & present) == 0) {
                return false;
            }
        }
        return true;
    }
}
