package org.simpul.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.simpul.lexicon.LexiconFinding.Kind;

/** Looks for flaws in frames and name patterns: no example, lists that nobody uses, keys and lists that there are not. */
final class FrameCheck {

    private static final Pattern MACRO = Pattern.compile("@([A-Za-z0-9_]+)");
    private static final Pattern TRANSLATION = Pattern.compile("\\{\\w+/(\\w+)");

    private final Lexicon lexicon;
    private final Set<String> macros;
    private final List<String> patternFiles;
    private final List<LexiconFinding> findings = new ArrayList<>();

    /** Of this lexicon, with the names of its macros and the text of each file that may use them. */
    FrameCheck(Lexicon lexicon, Set<String> macros, List<String> patternFiles) {
        this.lexicon = lexicon;
        this.macros = macros;
        this.patternFiles = patternFiles;
    }

    List<LexiconFinding> findings() {
        lexicon.frames().stream().map(Frame::predicate).distinct().forEach(this::examples);
        unusedMacros();
        lexicon.names().forEach(this::names);
        return findings;
    }

    private void examples(String predicate) {
        Set<String> needed = new TreeSet<>();
        lexicon.frames().stream().filter(f -> f.predicate().equals(predicate)).forEach(f -> needed.add(f.language()));
        Set<String> shown = new HashSet<>();
        lexicon.examples().stream()
                .filter(e -> e.predicate().equals(predicate) && !e.claims().isEmpty())
                .forEach(e -> shown.add(e.language()));
        needed.stream()
                .filter(language -> language.equals("any") ? shown.isEmpty() : !shown.contains(language))
                .forEach(language -> add(Kind.FRAME_WITHOUT_EXAMPLE, predicate + "  (" + language + ")"));
    }

    private void unusedMacros() {
        Set<String> used = new HashSet<>();
        patternFiles.forEach(text -> MACRO.matcher(text).results().forEach(match -> used.add(match.group(1))));
        macros.stream().filter(name -> !used.contains(name)).forEach(name -> add(Kind.UNUSED_MACRO, "@" + name));
    }

    private void names(NameRule rule) {
        rule.state()
                .filter(state -> state.contains("/") && lexicon.entry(state).isEmpty())
                .ifPresent(
                        state -> add(Kind.DANGLING_REFERENCE, "the name pattern " + rule.id() + "  state: " + state));
        Stream.concat(rule.label().stream(), rule.alternatives().stream())
                .flatMap(template -> TRANSLATION.matcher(template).results())
                .map(match -> match.group(1))
                .filter(list -> !lexicon.translations().containsKey(list))
                .distinct()
                .forEach(list -> add(Kind.UNKNOWN_LIST, rule.id() + "  " + list));
    }

    private void add(Kind kind, String what) {
        findings.add(new LexiconFinding(kind, what));
    }
}
