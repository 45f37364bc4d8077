package org.simpul.lexicon;

import java.util.List;
import java.util.Set;

/**
 * Phrases that refer back: "kedua negara", "forum ini", "the Convention".
 *
 * @param phrases the words
 * @param types classes that the antecedent may have
 * @param count how many entities it refers to
 * @param reach how many sentences back the antecedent may stand
 * @param named a word that one of the antecedent's labels must hold, or empty
 * @param pronoun whether it may mean any of the things named shortly before, by where it stands
 * @param start whether the phrase refers only at the start of a sentence or clause
 */
public record Reference(
        List<String> phrases, Set<String> types, int count, int reach, String named, boolean start, boolean pronoun) {}
