package org.simpul.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.text.Tokens;

/** The units of a document by the tokens they begin and end at. Units do not overlap; a longer one takes the place of those inside it, which are kept as nested. */
public final class UnitIndex {

    /** Regions inside longer names say where and are no mentions of their own. */
    private static final Set<String> REGION = Set.of("Region");

    private final Unit[] starting;
    private final Unit[] ending;
    private final Unit[] covering;
    private final List<Unit> nested = new ArrayList<>();
    private final BitSet closed = new BitSet();

    /** An empty index over these tokens. */
    public UnitIndex(Tokens tokens) {
        starting = new Unit[tokens.size() + 1];
        ending = new Unit[tokens.size() + 1];
        covering = new Unit[tokens.size() + 1];
    }

    /** The unit that begins at this token. */
    public Optional<Unit> startingAt(int token) {
        return Optional.ofNullable(starting[token]);
    }

    /** The unit whose last token stands right before this one. */
    public Optional<Unit> endingAt(int token) {
        return Optional.ofNullable(ending[token]);
    }

    /** The unit that holds this token. */
    public Optional<Unit> covering(int token) {
        return Optional.ofNullable(covering[token]);
    }

    /** Closes these tokens to units from now on: nothing in a citation is a mention. */
    public void close(int first, int last) {
        closed.set(first, last);
    }

    /**
     * Adds a unit. Units that it wholly contains become nested.
     *
     * @return false, and nothing is added, where it lies inside another unit, overlaps one in part or touches closed tokens
     */
    public boolean add(Unit unit) {
        int shut = closed.nextSetBit(unit.first());
        if (shut >= 0 && shut < unit.last()) {
            return false;
        }
        List<Unit> inside = new ArrayList<>();
        for (int t = unit.first(); t < unit.last(); t++) {
            Unit other = covering(t).orElse(null);
            if (other != null) {
                boolean contained = other.first() >= unit.first() && other.last() <= unit.last();
                if (!contained || (other.first() == unit.first() && other.last() == unit.last())) {
                    return false;
                }
                inside.add(other);
                t = other.last() - 1;
            }
        }
        for (Unit other : inside) {
            remove(other);
            if ((other.first() > unit.first() || !sameType(other, unit)) && !other.fits(REGION)) {
                nested.add(other);
            }
        }
        starting[unit.first()] = unit;
        ending[unit.last()] = unit;
        Arrays.fill(covering, unit.first(), unit.last(), unit);
        return true;
    }

    /** "Kementerian Luar Negeri" at the start of "Kementerian Luar Negeri Kenya" is no ministry of its own. */
    private static boolean sameType(Unit part, Unit whole) {
        return !part.entities().isEmpty()
                && !whole.entities().isEmpty()
                && part.entities().get(0).type() == whole.entities().get(0).type();
    }

    /** Takes a unit out. */
    public void remove(Unit unit) {
        starting[unit.first()] = null;
        ending[unit.last()] = null;
        Arrays.fill(covering, unit.first(), unit.last(), null);
    }

    /** The units that begin at a token from {@code first} to before {@code last}, in order. */
    public List<Unit> within(int first, int last) {
        List<Unit> units = new ArrayList<>();
        for (int t = first; t < last; t++) {
            if (starting[t] != null) {
                units.add(starting[t]);
            }
        }
        return units;
    }

    /** The units that lie inside longer ones, by position. */
    public List<Unit> nested() {
        return nested.stream().sorted(Comparator.comparing(Unit::span)).toList();
    }
}
