package org.simpul.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words about language rather than about the world, from {@code ontology/frames/_language.yaml}: what joins lists, ends clauses, denies and plans.
 *
 * @param breaks words that begin a new clause; a gap in a pattern does not cross them
 * @param joins words that join the members of a list
 * @param before words that may stand between a list's comma and a name without changing what it names ("pemerintah", "the Government of")
 * @param holders nouns that make a following or preceding state name mean its people or things, not the state ("warga", "border")
 * @param government nouns that turn a nationality into the state ("government", "authorities")
 * @param governors prepositions that make the name after them depend on what stands before ("di Bangkok"): no subject of its own
 * @param owners nouns that take a name after them ("anggota ASEAN")
 * @param negated phrases that deny
 * @param planned phrases that announce
 * @param hypothetical phrases that leave open
 * @param exempt phrases that look like one of these and are not ("tidak hanya")
 * @param undone phrases after a noun for an act ("cooperation between Mali and France …") that say it did not come about
 * @param small words that may stand inside a name in capitals
 * @param timeWords words that tell which time belongs to which statement
 * @param purposes beginnings of sentences in which a study announces itself
 * @param notNames capitalised words that are no part of a name
 * @param lists the lists that {@link #words} gives, all of them
 * @param concepts words for topics and roles, by class, concept and language
 */
public record Knowledge(
        Set<String> breaks,
        Set<String> joins,
        Set<String> before,
        Set<String> holders,
        Set<String> government,
        Set<String> governors,
        Set<String> owners,
        List<String> negated,
        List<String> planned,
        List<String> hypothetical,
        List<String> exempt,
        List<String> undone,
        Set<String> small,
        List<String> purposes,
        Set<String> notNames,
        TimeWords timeWords,
        Map<Words, Set<String>> lists,
        Map<String, Map<String, List<String>>> concepts) {

    /** The words of this list, in lower case. */
    public Set<String> words(Words list) {
        return lists.get(list);
    }

    /**
     * Words that tell which time belongs to which statement.
     *
     * @param relatives words that begin a relative clause
     * @param turns words that turn to the next event
     * @param happening verbs that say when something was
     * @param beside words that may stand between a name and its own time
     * @param ands words that join two statements
     * @param means words by which an act is done
     * @param origins words before where something moved from
     */
    public record TimeWords(
            Set<String> relatives,
            Set<String> turns,
            Set<String> happening,
            Set<String> beside,
            Set<String> ands,
            Set<String> means,
            Set<String> origins) {}
}
