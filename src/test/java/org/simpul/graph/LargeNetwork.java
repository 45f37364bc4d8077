package org.simpul.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Claim;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;

/** A made-up network of many institutions, some of which have far more partners than others, as in real ones. The same numbers give the same network. */
public final class LargeNetwork {

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 35;

    private LargeNetwork() {}

    /**
     * Its quads.
     *
     * @param nodes how many institutions; each is joined with another
     * @param edges how many relations, at least as many
     */
    public static List<Quad> quads(Vocabulary vocabulary, int nodes, int edges) {
        List<Entity> all =
                IntStream.range(0, nodes).mapToObj(LargeNetwork::institution).toList();
        Random random = new Random(nodes);
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < nodes; i++) {
            claims.add(joined(all.get(i), all.get(near(random, i)), random));
        }
        while (claims.size() < edges) {
            int one = 1 + random.nextInt(nodes - 1);
            claims.add(joined(all.get(one), all.get(near(random, one)), random));
        }
        List<Quad> quads = new ArrayList<>();
        new ClaimMapper(Iris.standard(), vocabulary)
                .map(
                        new Extraction(
                                Fixture.text("large.txt", Fixture.TEXT),
                                all,
                                List.of(),
                                claims,
                                List.of(),
                                Optional.empty()),
                        quads::add);
        return quads;
    }

    /** One before this, more often one of the first. */
    private static int near(Random random, int below) {
        return (int) (below * Math.pow(random.nextDouble(), 3));
    }

    private static Entity institution(int number) {
        EntityType type = number % 3 == 0 ? EntityType.FORUM : EntityType.INTERGOVERNMENTAL_ORGANIZATION;
        return new Entity(
                "forum/number-" + number,
                type,
                List.of(new Label("Institution number " + number, "en")),
                List.of(),
                List.of(),
                Entity.Origin.LEXICON);
    }

    private static Claim joined(Entity one, Entity other, Random random) {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        String relation = random.nextBoolean() ? "cooperatesWith" : "partOf";
        return Fixture.claim(
                one, relation, Fixture.thing(other), Factuality.ASSERTED, String.valueOf(year), "Bali Process");
    }
}
