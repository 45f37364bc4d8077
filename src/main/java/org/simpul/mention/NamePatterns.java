package org.simpul.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.simpul.lexicon.Anchors;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.LexiconEntry;
import org.simpul.lexicon.NameRule;
import org.simpul.text.DocumentText;
import org.simpul.text.Fold;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Span;
import org.simpul.text.Tokens;

/** Applies the name patterns of {@code ontology/names}. */
final class NamePatterns {

    /** A capture of this name is the whole of the name: what else the pattern asks for stands beside it. */
    private static final String WHOLE = "unit";

    private static final Set<String> POSSESSIVES = Set.of("its", "whose");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:/(\\w+))?(?:@(\\w+))?\\}");

    private final AnchorIndex<NameRule> index;
    private final Map<String, Map<String, String>> translations;
    private final Lexicon lexicon;

    NamePatterns(Lexicon lexicon) {
        index = new AnchorIndex<>(
                lexicon.names(), r -> Anchors.firstWords(r.pattern().parts().get(r.anchor())));
        translations = lexicon.translations();
        this.lexicon = lexicon;
    }

    void find(
            DocumentText document,
            Tokens tokens,
            UnitIndex units,
            Matcher matcher,
            NewEntities made,
            Map<Unit, Mentions.NameRuleUse> uses) {
        matcher.accept(Set.of("Entity"), Set.of("Entity"));
        for (Sentence sentence : document.sentences()) {
            int first = tokens.indexAt(sentence.span().start());
            int last = tokens.indexAt(sentence.span().end());
            matcher.within(first, last);
            for (int t = first; t < last; t++) {
                for (NameRule rule : index.at(tokens.form(t))) {
                    Optional<Match> match = matcher.at(rule.pattern(), rule.anchor(), t);
                    if (match.isPresent() && add(rule, match.get(), document, sentence, tokens, units, made, uses)) {
                        break;
                    }
                }
            }
        }
    }

    private boolean add(
            NameRule rule,
            Match match,
            DocumentText document,
            Sentence sentence,
            Tokens tokens,
            UnitIndex units,
            NewEntities made,
            Map<Unit, Mentions.NameRuleUse> uses) {
        Optional<Match.Capture> whole = match.capture(WHOLE);
        int first = whole.map(Match.Capture::first).orElseGet(() -> nameStart(match, tokens));
        int last = whole.map(Match.Capture::last).orElse(match.last());
        if (rule.type() == EntityType.OFFICE && !tokens.capital(match.anchor())) {
            return false;
        }
        boolean group = rule.type() == EntityType.CRIMINAL_ORGANIZATION
                && !within(match, units).isEmpty();
        if (group || (rule.type() == EntityType.EVENT && wholly(match, units))) {
            return false;
        }
        Span span = tokens.span(first, last);
        String surface = span.of(document.text());
        Language language = document.languageOf(sentence);
        Entity entity = made.of(rule.type(), labels(rule, match, surface, language, document.text(), tokens));
        Unit unit = new Unit(first, last, span, new Unit.Meaning.Named(List.of(entity), EntityMention.Form.NAME));
        boolean added = units.add(unit);
        if (added) {
            uses.put(unit, new Mentions.NameRuleUse(rule.id(), rule.city().flatMap(c -> captured(match, c))));
            rule.state()
                    .flatMap(n -> n.contains("/") ? fixed(n) : captured(match, n))
                    .ifPresent(s -> made.belongs(entity, s));
        }
        return added;
    }

    /** The names inside the name: "sindikat TPPO" names a crime and no group. */
    private static List<Unit> within(Match match, UnitIndex units) {
        return match.capture("name").map(c -> units.within(c.first(), c.last())).orElse(List.of());
    }

    /** Whether one known name is all that the pattern's name holds: "Pertemuan AMMTC ke-6" is a meeting of the forum, by another pattern. */
    private static boolean wholly(Match match, UnitIndex units) {
        return match.capture("name")
                .filter(c -> units.startingAt(c.first())
                        .filter(u -> u.last() == c.last() && !u.entities().isEmpty())
                        .isPresent())
                .isPresent();
    }

    /** Where the name begins: at the mention that a leading slot holds, not at the words before it ("with the Italian State Police"). */
    private static int nameStart(Match match, Tokens tokens) {
        int opening = POSSESSIVES.contains(tokens.form(match.first())) ? match.first() + 1 : match.first();
        return match.captures().stream()
                .filter(c -> c.first() == match.first() && !c.units().isEmpty())
                .map(c -> c.units().get(0).first())
                .findFirst()
                .orElse(opening);
    }

    private Optional<Entity> fixed(String key) {
        return lexicon.entry(key).map(LexiconEntry::entity);
    }

    private static Optional<Entity> captured(Match match, String slot) {
        return match.capture(slot)
                .flatMap(c ->
                        c.units().stream().flatMap(u -> u.entities().stream()).findFirst());
    }

    private List<Label> labels(
            NameRule rule, Match match, String surface, Language language, String text, Tokens tokens) {
        Label own = new Label(surface, language == Language.ENGLISH ? "en" : "id");
        if (rule.label().isEmpty()) {
            return List.of(own);
        }
        List<Label> more = new ArrayList<>(List.of(own));
        for (String alternative : rule.alternatives()) {
            String tag = alternative.endsWith("@id") ? "id" : "en";
            String template = alternative.replaceFirst("@(id|en)$", "");
            fill(template, match, text, tokens).ifPresent(l -> more.add(new Label(l, tag)));
        }
        return fill(rule.label().get(), match, text, tokens)
                .map(l -> NewEntities.labels(new Label(l, "en"), more))
                .orElse(List.of(own));
    }

    /** The template with its captures; empty where a capture that is not in brackets is missing. */
    private Optional<String> fill(String template, Match match, String text, Tokens tokens) {
        StringBuilder filled = new StringBuilder();
        java.util.regex.Matcher optional = OPTIONAL.matcher(template);
        int at = 0;
        while (optional.find()) {
            Optional<String> before = captures(template.substring(at, optional.start()), match, text, tokens);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            filled.append(before.get())
                    .append(captures(optional.group(1), match, text, tokens).orElse(""));
            at = optional.end();
        }
        return captures(template.substring(at), match, text, tokens)
                .map(rest -> filled.append(rest).toString());
    }

    private Optional<String> captures(String template, Match match, String text, Tokens tokens) {
        StringBuilder filled = new StringBuilder();
        java.util.regex.Matcher place = PLACE.matcher(template);
        int at = 0;
        while (place.find()) {
            Optional<Match.Capture> capture = match.capture(place.group(1));
            if (capture.isEmpty()) {
                return Optional.empty();
            }
            filled.append(template, at, place.start())
                    .append(value(
                            capture.get(),
                            Optional.ofNullable(place.group(2)),
                            Optional.ofNullable(place.group(3)),
                            text,
                            tokens));
            at = place.end();
        }
        return Optional.of(filled.append(template.substring(at)).toString());
    }

    private String value(
            Match.Capture capture, Optional<String> list, Optional<String> language, String text, Tokens tokens) {
        Optional<Entity> entity =
                capture.units().stream().flatMap(u -> u.entities().stream()).findFirst();
        if (entity.isPresent()) {
            String wanted = language.orElse("en");
            return entity.get().preferred().stream()
                    .filter(l -> l.language().equals(wanted))
                    .findFirst()
                    .map(Label::text)
                    .orElse(entity.get().name());
        }
        String words = tokens.span(capture.first(), capture.last()).of(text);
        String key = Fold.fold(words).toLowerCase(Locale.ROOT);
        return list.map(l -> translations.getOrDefault(l, Map.of()).getOrDefault(key, words))
                .orElse(words);
    }
}
