package org.simpul.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;

/** Writes memberships, treaty actions and meetings as nodes of their own, from asserted claims. */
final class Happenings {

    private static final Map<String, Node> ROLES = Map.of(
            "memberOf", Simpul.term("Member"),
            "coChairOf", Simpul.term("CoChair"),
            "steeringGroupMemberOf", Simpul.term("SteeringGroupMember"));
    private static final Map<String, Node> ACTIONS = Map.of(
            "signed", Simpul.term("Signature"),
            "ratified", Simpul.term("Ratification"),
            "inForceSince", Simpul.term("EntryIntoForce"));

    private static final Node ACCESSION = Simpul.term("Accession");

    private final DocumentGraph in;
    private final SortedMap<String, Meeting> meetings = new TreeMap<>();

    /** A meeting: who took part, by the claims that say so; all share the passage and the times of the first. */
    private record Meeting(Claim first, SortedSet<String> names, Set<Node> participants, Set<Node> claims) {}

    Happenings(DocumentGraph in) {
        this.in = in;
    }

    void write(Node node, Claim claim, Node subject, Node object) {
        if (ROLES.containsKey(claim.predicate())) {
            membership(node, claim, subject, object);
        } else if (ACTIONS.containsKey(claim.predicate())) {
            action(node, claim, subject, object);
        } else if (claim.subject().type() == EntityType.EVENT && !claim.times().isEmpty()) {
            in.periods().attach(subject, claim.times());
        } else if (claim.predicate().equals("metWith") && claim.object() instanceof ClaimObject.Thing thing) {
            collect(node, claim, thing.entity());
        }
    }

    void close() {
        meetings.forEach(this::meeting);
    }

    private void membership(Node claimNode, Claim claim, Node member, Node organization) {
        Node node = derived("membership/", claimNode);
        in.sink().type(node, External.MEMBERSHIP);
        in.sink().add(node, External.ORG_MEMBER, member);
        in.sink().add(node, External.ORG_ORGANIZATION, organization);
        in.sink().add(node, External.ORG_ROLE, ROLES.get(claim.predicate()));
        claim.times()
                .forEach(t ->
                        in.sink().add(node, External.MEMBER_DURING, in.periods().node(t)));
        in.periods().attach(node, claim.times());
    }

    private void action(Node claimNode, Claim claim, Node subject, Node object) {
        Node node = derived("treaty-action/", claimNode);
        in.sink().type(node, Simpul.TREATY_ACTION);
        in.sink().add(node, Simpul.ACTION_KIND, kind(claim));
        if (claim.object() instanceof ClaimObject.Date date) {
            in.sink().add(node, Simpul.INSTRUMENT, subject);
            in.periods().attach(node, List.of(date.value()));
        } else {
            in.sink().add(node, Simpul.ACTOR, subject);
            in.sink().add(node, Simpul.INSTRUMENT, object);
            in.periods().attach(node, claim.times());
        }
    }

    /** A frame whose rule is named for accession says that a state acceded; others of the same relation say that it ratified. */
    private static Node kind(Claim claim) {
        boolean acceded = claim.predicate().equals("ratified") && claim.rule().contains("accession");
        return acceded ? ACCESSION : ACTIONS.get(claim.predicate());
    }

    private void collect(Node node, Claim claim, Entity other) {
        String key = Iris.hash(in.passages().key(claim.evidence().get(0).span()), Periods.key(claim.times()));
        Meeting meeting = meetings.computeIfAbsent(
                key, k -> new Meeting(claim, new TreeSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        for (Entity actor : List.of(claim.subject(), other)) {
            meeting.names().add(actor.name());
            meeting.participants().add(in.entities().node(actor));
        }
        meeting.claims().add(node);
    }

    private void meeting(String key, Meeting meeting) {
        Node node = in.iris().of("meeting/" + in.slug() + "/" + key);
        String names = String.join(", ", meeting.names());
        in.sink().type(node, Simpul.EVENT, External.SCHEMA_EVENT);
        in.sink().add(node, External.PREF_LABEL, Literals.text("Meeting of " + names, "en"));
        in.sink().add(node, External.PREF_LABEL, Literals.text("Pertemuan " + names, "id"));
        meeting.participants().forEach(p -> in.sink().add(node, Simpul.PARTICIPANT, p));
        meeting.claims().forEach(c -> in.sink().add(node, Simpul.BASED_ON, c));
        in.periods().attach(node, meeting.first().times());
    }

    private Node derived(String path, Node claimNode) {
        String hash = claimNode.getURI().substring(claimNode.getURI().lastIndexOf('/') + 1);
        Node node = in.iris().of(path + in.slug() + "/" + hash);
        in.sink().add(node, Simpul.BASED_ON, claimNode);
        return node;
    }
}
