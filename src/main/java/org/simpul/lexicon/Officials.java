package org.simpul.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell a person in a public function, from {@code ontology/names/_officials.yaml}, which says what each list holds. All are lower case.
 *
 * @param honorifics forms of address
 * @param ranks ranks and styles of holders of a public function
 * @param rankParts words among ranks
 * @param titles titles of office by language
 * @param modifiers words of titles that are no part of a person's name
 * @param leads words between a name and the title behind it
 * @param connectors small words inside the phrase that says which office
 * @param stops words that end the search for a title
 * @param privately words before a name that make it no official's
 * @param heading verbs that say someone holds an office
 * @param being verbs that say so beside a title
 * @param held verbs before a name that say the person holds what stands before the verb
 * @param doers words between such a verb and the name
 * @param belonging words by which a person is set to a body
 * @param pointing words that turn a title into a reference
 * @param sentTo prepositions before whom someone is sent to
 * @param particles small words inside names
 */
public record Officials(
        Set<String> honorifics,
        Set<String> ranks,
        Set<String> rankParts,
        Map<String, List<String>> titles,
        Set<String> modifiers,
        Set<String> leads,
        Set<String> connectors,
        Set<String> stops,
        Set<String> privately,
        Set<String> heading,
        Set<String> being,
        Set<String> held,
        Set<String> doers,
        Set<String> belonging,
        Set<String> pointing,
        Set<String> sentTo,
        Set<String> particles) {

    /** The titles of both languages. */
    public Set<String> allTitles() {
        Set<String> all = new LinkedHashSet<>();
        titles.values().forEach(all::addAll);
        return Set.copyOf(all);
    }
}
