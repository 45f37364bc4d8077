package org.simpul.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Lexicon;
import org.simpul.text.DocumentText;
import org.simpul.text.Tokens;

/**
 * Finds what a document names: by the lexicon, by name patterns, by heads of names in capitals, by acronyms that the document defines, and by phrases that refer back.
 * One instance serves all documents and threads.
 */
public final class MentionFinder {

    private final Lexicon lexicon;
    private final Dictionary dictionary;
    private final Map<String, Entity> listed;
    private final NamePatterns patterns;
    private final ProperNames properNames;
    private final References references;

    /** A finder over this lexicon. */
    public MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.dictionary = Dictionary.of(lexicon);
        this.listed = NewEntities.index(lexicon);
        this.patterns = new NamePatterns(lexicon);
        this.properNames = new ProperNames(
                lexicon.heads(),
                lexicon.knowledge(),
                lexicon.officials().allTitles(),
                lexicon.translations().getOrDefault("ordinal", Map.of()).keySet());
        this.references = new References(lexicon.references(), lexicon.knowledge());
    }

    /**
     * The mentions of a document.
     *
     * @param times its time expressions
     * @param citations its citations; an institution inside a citation's brackets is no mention
     */
    public Mentions find(DocumentText document, List<TimeMention> times, List<Citation> citations) {
        Tokens tokens = Tokens.of(document.text());
        UnitIndex units = new UnitIndex(tokens);
        citations.stream()
                .filter(c -> !c.isNarrative())
                .forEach(c -> units.close(
                        tokens.indexAt(c.brackets().start()),
                        tokens.indexAt(c.brackets().end())));
        NewEntities made = new NewEntities(listed);
        Map<Unit, Mentions.NameRuleUse> rules = new HashMap<>();
        DictionaryUnits known = new DictionaryUnits(dictionary, document.text(), tokens, units, lexicon.knowledge());
        known.addCertain();
        Matcher matcher = new Matcher(tokens, units, lexicon.knowledge(), document.text());
        patterns.find(document, tokens, units, matcher, made, rules);
        properNames.find(document, tokens, units, made);
        times.forEach(t -> moment(t, tokens, units));
        new ShortForms(tokens, units, made).join();
        new Definitions(document.text(), tokens, units, made, lexicon.knowledge()).learn();
        known.addSupported();
        new TownFinder(document, tokens, units, made, lexicon).find();
        List<Office> offices = new OfficialFinder(document, tokens, units, made, lexicon).find();
        Topics topics = Topics.of(document, tokens, units, lexicon.knowledge());
        references.find(document, tokens, units, topics);
        return new Mentions(
                document, tokens, units, made, times, new ArrayList<>(known.nested()), rules, topics, offices);
    }

    private static void moment(TimeMention time, Tokens tokens, UnitIndex units) {
        int first = tokens.indexAt(time.span().start());
        int last = tokens.indexAt(time.span().end());
        if (first < last) {
            units.add(new Unit(first, last, time.span(), new Unit.Meaning.Moment(time.value())));
        }
    }
}
