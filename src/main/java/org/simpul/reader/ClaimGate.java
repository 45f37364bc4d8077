package org.simpul.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.claim.Evidence;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.text.Span;

/** Turns the proposals on one document into claims, as far as its text, what was found in it and the frame files bear them out. */
final class ClaimGate {

    /** How sure a claim is that only a model gives, 0 to 1. */
    static final double CONFIDENCE = 0.6;

    private static final List<String> CONCEPT_KINDS = List.of("Topic", "Role", "Tier");

    private final Extraction found;
    private final Map<String, Signature> signatures;
    private final Names names;
    private final Quotes quotes;
    private final KnownTimes times;
    private final String rule;

    /**
     * A gate for a document.
     *
     * @param found what the rules found in it
     * @param signatures what each predicate may join
     * @param names what the document names
     * @param rule what accepted claims name as their rule
     */
    ClaimGate(Extraction found, Map<String, Signature> signatures, Names names, String rule) {
        this.found = found;
        this.signatures = signatures;
        this.names = names;
        this.quotes = new Quotes(found.text().text());
        this.times = new KnownTimes(found.periods());
        this.rule = rule;
    }

    /**
     * The claim that a proposal comes to.
     *
     * @param chunk the stretch of text that was asked about
     * @throws RejectedException with the first thing that speaks against it
     */
    Claim claim(Proposal proposal, Span chunk) throws RejectedException {
        Signature signature = signatures.get(proposal.predicate());
        if (signature == null) {
            throw new RejectedException(Reason.UNKNOWN_PREDICATE);
        }
        Factuality factuality = factuality(proposal.factuality());
        Span quote = quotes.find(proposal.quote(), chunk);
        Entity subject = names.entity(proposal.subject(), signature.subjects(), Reason.UNKNOWN_SUBJECT);
        ClaimObject object = object(proposal.object(), signature.objects());
        if (object instanceof ClaimObject.Thing thing && thing.entity().key().equals(subject.key())) {
            throw new RejectedException(Reason.ABOUT_ITSELF);
        }
        SortedSet<Edtf> when = new TreeSet<>();
        if (proposal.time().isPresent()) {
            when.add(times.time(proposal.time().get()));
        }
        Evidence evidence = new Evidence(quote, found.text().pageAt(quote.start()));
        return agreeing(new Claim(
                subject,
                proposal.predicate(),
                object,
                factuality,
                when,
                CONFIDENCE,
                rule,
                List.of(),
                List.of(evidence)));
    }

    private static Factuality factuality(String term) throws RejectedException {
        return Stream.of(Factuality.values())
                .filter(f -> f.term().equalsIgnoreCase(term))
                .findFirst()
                .orElseThrow(() -> new RejectedException(Reason.UNKNOWN_FACTUALITY));
    }

    private ClaimObject object(String name, Set<String> classes) throws RejectedException {
        if (classes.contains("Date")) {
            return new ClaimObject.Date(times.date(name));
        }
        Optional<String> concept = names.concept(name);
        if (CONCEPT_KINDS.stream().anyMatch(classes::contains)) {
            String known = concept.orElseThrow(() -> new RejectedException(Reason.UNKNOWN_OBJECT));
            if (classes.stream().noneMatch(kind -> Names.isOf(known, kind))) {
                throw new RejectedException(Reason.WRONG_TYPES);
            }
            return new ClaimObject.Concept(known);
        }
        return new ClaimObject.Thing(names.entity(name, classes, Reason.UNKNOWN_OBJECT));
    }

    /** The claim, unless it asserts what the rules read as denied, intended or left open and nowhere as asserted. */
    private Claim agreeing(Claim claim) throws RejectedException {
        List<Factuality> read = found.claims().stream()
                .filter(c -> JoinedClaims.sayTheSame(c, claim))
                .map(Claim::factuality)
                .toList();
        if (claim.factuality() == Factuality.ASSERTED && !read.isEmpty() && !read.contains(Factuality.ASSERTED)) {
            throw new RejectedException(Reason.AGAINST_RULES);
        }
        return claim;
    }
}
