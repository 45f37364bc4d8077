package org.simpul.lexicon;

import java.util.Locale;

/**
 * The short word lists that the engine reads by name, under {@code words} in {@code ontology/frames/_language.yaml}; that file says what each holds. A list
 * that is missing there, or one that is not named here, is an error when the ontology is loaded.
 */
public enum Words {
    /** Words between two statements of one subject: a gap before the second one's verb crosses one of them to reach the subject. */
    STATEMENT_JOINS,
    /** Words before the last member of a list: the comma after that member ends the list and opens no aside. */
    LIST_ENDS,
    /** Words after which a name tells what something else is ("sebagai badan PBB"). */
    COPULAS,
    /** Passive verbs that neither "-i" nor "-kan" shows: the name after one is the doer and not the subject of the next verb. */
    PASSIVES,
    /** Words that make a preposition join a name to the next one ("together with Peru, Chile …"). */
    COMPANIONS,
    /** Words in brackets before the short name that they define ("selanjutnya disebut"). */
    SHORT_NAME_LEADS,
    /** Words of a heading that make it say nothing for the lines below it ("Observers", "Not yet parties"). */
    HEADING_DENIALS,
    /** Verbs that make a short line a sentence and no heading. */
    HEADING_VERBS,
    /** Titles of office: a body between one and a person's name belongs to the title. */
    TITLES,
    /** Small words inside names of persons. */
    NAME_PARTICLES,
    /** Words after a comma that do not go on with a list (", with Fiji"). */
    LIST_BREAKERS,
    /** Words between a preposition and the name that it governs. */
    NAME_OPENERS,
    /** Prepositions after which a name is not the subject of the clause. */
    PREPOSITIONS,
    /** Words before the own time of a member of a list ("by Chad in 2005 and by Mali"). */
    TIME_PREPOSITIONS,
    /** Prepositions inside names in capitals: in English the word before the first one is the head noun. */
    NAME_PREPOSITIONS,
    /** Words inside a run of capitals behind which a second name may begin. */
    NAME_JOINS,
    /** Words before the place where a body is, which is no part of its name ("Police in Chisinau"). */
    PLACE_PREPOSITIONS,
    /** Nouns that make the capitals after them a place ("Kota Sorong", "the town of Bo"). */
    PLACE_NOUNS,
    /** Words beside which the name of a state is that of its money ("dolar AS"). */
    CURRENCIES,
    /** Prepositions that make the name after them a weaker antecedent of "it" or "the country". */
    ANTECEDENT_PREPOSITIONS,
    /** Words that tell which of the purposes above announce a study rather than a question or condition. */
    STUDIES,
    /** Words and marks between a statement and the next state of which it holds ("… in 2017, followed by Palau"). */
    CONTINUATION_JOINS,
    /** Words and marks between such a state and its own time, ranking or role. */
    CONTINUATION_FILLERS,
    /** Verbs that repeat the statement of the sentence before ("Palau followed in 2019."). */
    REPEATING_VERBS,
    /** Prepositions before the doer of a passive verb. */
    DOER_PREPOSITIONS,
    /** Words that confine a statement to the last member of a list ("A and B, the latter adopted in …"). */
    LAST_MENTIONED,
    /** Forms of "be" that make a passive of a participle. */
    BE,
    /** Words before a name of which the contrary is said ("unlike Tonga, Fiji is a member"). */
    CONTRASTS;

    /** The name of the list in the file, such as {@code name-particles}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
