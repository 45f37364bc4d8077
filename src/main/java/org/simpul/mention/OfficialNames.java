package org.simpul.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Officials;
import org.simpul.text.Tokens;

/** Links later mentions of officials: the full name wherever it stands, and one of its names alone ("Minister Ortega", "kata Ortega"). */
final class OfficialNames {

    private static final Set<String> OFFICIAL = Set.of("Official");
    private static final int SHORTEST = 3;

    private final String text;
    private final Tokens tokens;
    private final UnitIndex units;
    private final Officials words;
    private final Map<String, Optional<Entity>> byWord = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();

    OfficialNames(String text, Tokens tokens, UnitIndex units, Officials words) {
        this.text = text;
        this.tokens = tokens;
        this.units = units;
        this.words = words;
    }

    void link() {
        List<Unit> officials = units.within(0, tokens.size()).stream()
                .filter(u -> u.fits(OFFICIAL) && u.is(EntityMention.Form.NAME))
                .toList();
        officials.forEach(this::everywhere);
        officials.forEach(this::remember);
        if (byWord.isEmpty()) {
            return;
        }
        for (int t = 0; t < tokens.size(); t++) {
            Optional<Entity> entity = byWord.getOrDefault(word(t), Optional.empty());
            if (entity.isPresent() && t > since.get(word(t)) && alone(t)) {
                add(t, t + 1, entity.get(), EntityMention.Form.REFERENCE);
            }
        }
    }

    private String word(int t) {
        return tokens.span(t, t + 1).of(text);
    }

    private void everywhere(Unit official) {
        String name = official.span().of(text);
        int length = official.last() - official.first();
        String opening = tokens.form(official.first());
        for (int t = 0; t + length <= tokens.size(); t++) {
            if (tokens.form(t).equals(opening)
                    && tokens.span(t, t + length).of(text).equals(name)) {
                add(t, t + length, official.entities().get(0), EntityMention.Form.NAME);
            }
        }
    }

    private void remember(Unit official) {
        Entity entity = official.entities().get(0);
        for (int t : List.of(official.first(), official.last() - 1)) {
            String word = word(t);
            boolean whole = t == official.first() || !tokens.form(t - 1).equals("-");
            if (word.length() >= SHORTEST && whole && tokens.capital(t)) {
                byWord.merge(
                        word,
                        Optional.of(entity),
                        (a, b) -> a.filter(e -> e.key().equals(entity.key())));
                since.merge(word, official.last(), Math::min);
            }
        }
    }

    /** Whether this word stands by itself: no other capitals beside it but titles and forms of address. */
    private boolean alone(int t) {
        boolean before = t > 0 && tokens.capital(t - 1) && !addresses(t - 1) && !opensSentence(t - 1);
        boolean hyphen = (t > 0 && tokens.form(t - 1).equals("-"))
                || (t + 1 < tokens.size() && tokens.form(t + 1).equals("-") && tokens.touchesNext(t));
        boolean after = t + 1 < tokens.size()
                && tokens.capital(t + 1)
                && !tokens.form(t + 1).equals("'s");
        return units.covering(t).isEmpty() && !before && !after && !hyphen;
    }

    private boolean addresses(int t) {
        String form = tokens.form(t);
        return words.honorifics().contains(form)
                || words.ranks().contains(form)
                || words.rankParts().contains(form)
                || words.titles().values().stream().anyMatch(l -> l.contains(form));
    }

    private boolean opensSentence(int t) {
        return t == 0 || !tokens.word(t - 1);
    }

    private void add(int first, int last, Entity entity, EntityMention.Form form) {
        units.add(new Unit(first, last, tokens.span(first, last), new Unit.Meaning.Named(List.of(entity), form)));
    }
}
