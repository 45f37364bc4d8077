package org.simpul.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a store knows about one claim.
 *
 * @param iri the claim
 * @param subject who
 * @param predicate the local name of the property
 * @param object to whom or what
 * @param factuality {@code Asserted}, {@code Negated}, {@code Hypothetical} or {@code Planned}
 * @param times when it holds or happened, as EDTF
 * @param confidence between 0 and 1, as written; empty where none is given
 * @param rule what produced it
 * @param sources whom the document says it after
 * @param passages the passages that say it, in the order of the text
 * @param conflicts the claims that contradict it
 */
public record ClaimAccount(
        String iri,
        Thing subject,
        String predicate,
        Thing object,
        String factuality,
        List<String> times,
        Optional<String> confidence,
        Optional<String> rule,
        List<String> sources,
        List<Passage> passages,
        List<Conflict> conflicts) {

    /**
     * A thing or a value.
     *
     * @param name what to call it
     * @param labels every name it has in the store; of a date also its year
     */
    public record Thing(String name, Set<String> labels) {}

    /**
     * Where a document says it.
     *
     * @param quote the words
     * @param page from 1
     * @param start the first code point in the document's text
     * @param end the one after the last
     * @param file the document's file name
     */
    public record Passage(String quote, int page, int start, int end, String file) {}

    /**
     * A claim that cannot hold together with this one.
     *
     * @param kind the local name of the kind of contradiction
     * @param claim the other claim
     * @param subject who
     * @param predicate the local name of the property
     * @param object to whom or what
     * @param passages where it is said
     */
    public record Conflict(
            String kind, String claim, Thing subject, String predicate, Thing object, List<Passage> passages) {

        /** Subject, predicate and object in words. */
        public String says() {
            return subject.name() + " " + predicate + " " + object.name();
        }
    }

    /** Subject, predicate and object in words. */
    public String says() {
        return subject.name() + " " + predicate + " " + object.name();
    }
}
