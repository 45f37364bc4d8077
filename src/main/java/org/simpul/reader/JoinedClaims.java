package org.simpul.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.claim.Evidence;
import org.simpul.mention.Edtf;

/** Claims of which each is there once; one that comes again brings its passages and times to the first, whose rule and certainty stay. */
final class JoinedClaims {

    private static final int MOST_PASSAGES = 20;
    private static final Set<String> SYMMETRIC = Set.of("cooperatesWith", "metWith");

    private final Map<String, Claim> claims = new TreeMap<>();

    JoinedClaims(List<Claim> first) {
        first.forEach(this::add);
    }

    /** Adds a claim, or joins it to the one that says the same. */
    void add(Claim claim) {
        claims.merge(key(sameWay(claim)), sameWay(claim), JoinedClaims::joined);
    }

    /** Every claim, sorted by subject, predicate, object and factuality. */
    List<Claim> all() {
        return List.copyOf(claims.values());
    }

    /** Whether two claims say the same but for their factuality. */
    static boolean sayTheSame(Claim a, Claim b) {
        return statement(a).equals(statement(b)) || statement(a).equals(statement(turned(b)));
    }

    /** The claim in the direction in which a symmetric one is already there. */
    private Claim sameWay(Claim claim) {
        Claim turned = turned(claim);
        return !claims.containsKey(key(claim)) && claims.containsKey(key(turned)) ? turned : claim;
    }

    private static Claim turned(Claim claim) {
        if (SYMMETRIC.contains(claim.predicate()) && claim.object() instanceof ClaimObject.Thing thing) {
            return new Claim(
                    thing.entity(),
                    claim.predicate(),
                    new ClaimObject.Thing(claim.subject()),
                    claim.factuality(),
                    claim.times(),
                    claim.confidence(),
                    claim.rule(),
                    claim.sources(),
                    claim.evidence());
        }
        return claim;
    }

    private static Claim joined(Claim first, Claim again) {
        SortedSet<Edtf> times = new TreeSet<>(first.times());
        times.addAll(again.times());
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        again.evidence().stream()
                .filter(e -> first.evidence().stream().noneMatch(f -> f.span().contains(e.span())))
                .limit(Math.max(0, MOST_PASSAGES - first.evidence().size()))
                .forEach(evidence::add);
        evidence.sort(null);
        return new Claim(
                first.subject(),
                first.predicate(),
                first.object(),
                first.factuality(),
                times,
                first.confidence(),
                first.rule(),
                first.sources(),
                evidence);
    }

    private static String key(Claim claim) {
        return statement(claim) + "\t" + claim.factuality();
    }

    private static String statement(Claim claim) {
        return claim.subject().key() + "\t" + claim.predicate() + "\t" + object(claim.object());
    }

    private static String object(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return thing.entity().key();
        }
        return object instanceof ClaimObject.Date date ? date.value().value() : ((ClaimObject.Concept) object).name();
    }
}
