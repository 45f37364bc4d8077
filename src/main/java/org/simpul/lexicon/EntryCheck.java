package org.simpul.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.lexicon.LexiconFinding.Kind;
import org.simpul.text.Fold;

/** Looks for flaws in the entries of the lexicon: labels that mean several things, references that lead nowhere, languages without a label. */
final class EntryCheck {

    private final List<LexiconEntry> entries;
    private final Set<String> topics;
    private final Map<String, LexiconEntry> byKey = new TreeMap<>();
    private final List<LexiconFinding> findings = new ArrayList<>();

    /** Of these entries; a key that stands on two of them is a finding. */
    EntryCheck(List<LexiconEntry> entries, Set<String> topics) {
        this.entries = entries;
        this.topics = topics;
    }

    List<LexiconFinding> findings() {
        for (LexiconEntry entry : entries) {
            if (byKey.putIfAbsent(key(entry), entry) != null) {
                add(Kind.REPEATED_ENTRY, key(entry));
            }
        }
        duplicates();
        entries.forEach(this::references);
        entries.forEach(this::languages);
        entries.forEach(this::ambiguity);
        return findings;
    }

    /** An entry by one of its labels. */
    private record Use(LexiconEntry entry, String label) {

        boolean marked() {
            return entry.ambiguous().contains(label);
        }
    }

    private void duplicates() {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (LexiconEntry entry : byKey.values()) {
            labels(entry)
                    .map(label -> new Use(entry, label.text()))
                    .distinct()
                    .forEach(use -> uses.computeIfAbsent(form(use.label()), k -> new ArrayList<>())
                            .add(use));
        }
        uses.forEach((form, all) -> {
            boolean several =
                    all.stream().map(use -> key(use.entry())).distinct().count() > 1;
            if (several && !all.stream().allMatch(Use::marked)) {
                add(
                        Kind.UNMARKED_DUPLICATE,
                        quoted(all.get(0).label()) + "  "
                                + all.stream()
                                        .map(EntryCheck::named)
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            }
        });
    }

    /** Labels of one form look the same in a text. */
    private static String form(String label) {
        return Label.isAcronym(label) ? label : Fold.fold(label);
    }

    private static String named(Use use) {
        return key(use.entry()) + (use.marked() ? " (marked)" : "");
    }

    private void references(LexiconEntry entry) {
        reference(entry, "lex:parent", entry.parent());
        reference(entry, "lex:state", entry.state());
        entry.state()
                .map(byKey::get)
                .filter(state -> state.entity().type() != EntityType.STATE)
                .ifPresent(state ->
                        add(Kind.DANGLING_REFERENCE, key(entry) + "  lex:state " + key(state) + ", which is no state"));
        entry.topics().stream()
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> add(Kind.UNKNOWN_TOPIC, key(entry) + "  lex:topic " + topic));
    }

    private void reference(LexiconEntry entry, String property, Optional<String> target) {
        target.filter(key -> !byKey.containsKey(key))
                .ifPresent(key -> add(Kind.DANGLING_REFERENCE, key(entry) + "  " + property + " " + key));
    }

    private void languages(LexiconEntry entry) {
        Set<String> languages = entry.entity().labels().map(Label::language).collect(Collectors.toSet());
        if (!languages.contains("en")) {
            add(Kind.NO_ENGLISH_LABEL, key(entry));
        }
        if (!languages.contains("id")) {
            add(Kind.NO_INDONESIAN_LABEL, key(entry));
        }
    }

    private void ambiguity(LexiconEntry entry) {
        Set<String> own = labels(entry).map(Label::text).collect(Collectors.toSet());
        entry.ambiguous()
                .forEach(label -> add(
                        own.contains(label) ? Kind.AMBIGUOUS_LABEL : Kind.STRAY_AMBIGUITY,
                        quoted(label) + "  " + key(entry)));
    }

    private static Stream<Label> labels(LexiconEntry entry) {
        return Stream.concat(entry.entity().labels(), entry.demonyms().stream());
    }

    private static String key(LexiconEntry entry) {
        return entry.entity().key();
    }

    private static String quoted(String label) {
        return "\"" + label + "\"";
    }

    private void add(Kind kind, String what) {
        findings.add(new LexiconFinding(kind, what));
    }
}
