package org.simpul.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.DocumentText;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;
import org.simpul.text.Tokens;

/**
 * What each sentence stands under. A heading that names one institution or instrument, a line that is only a name ("[2] Budapest Process"), the head word of an
 * entry ("COLOMBO PROCESS (CP).") and the lead-in of a list ("The members of ASEAN are:") hold for what follows them; else the institution that begins the
 * paragraph does, else the title.
 */
public final class Topics {

    private static final Set<String> SUBJECTS = Set.of("Institution", "Instrument");
    private static final int LONGEST_LINE = 14;
    private static final int LONGEST_TITLE = 24;
    /** Tokens of the longest sentence that counts as a heading of the sentences after it: "The chair rotates." */
    private static final int RUN_IN = 6;

    private final Tokens tokens;
    private final UnitIndex units;
    private final Set<String> denials;
    private final Set<String> verbs;
    private final List<Optional<Topic>> bySentence = new ArrayList<>();
    private Optional<Unit> title = Optional.empty();
    private Optional<Unit> section = Optional.empty();
    private Optional<Unit> lead = Optional.empty();
    private Optional<Unit> paragraphSubject = Optional.empty();
    private Set<String> headingWords = Set.of();
    private Set<String> leadWords = Set.of();
    private Set<String> runIn = Set.of();
    private boolean inTable;

    private Topics(Tokens tokens, UnitIndex units, Knowledge knowledge) {
        this.tokens = tokens;
        this.units = units;
        this.denials = knowledge.words(Words.HEADING_DENIALS);
        this.verbs = knowledge.words(Words.HEADING_VERBS);
    }

    static Topics of(DocumentText document, Tokens tokens, UnitIndex units, Knowledge knowledge) {
        Topics topics = new Topics(tokens, units, knowledge);
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int paragraph = sentences.get(s).paragraph();
            boolean first = s == 0 || sentences.get(s - 1).paragraph() != paragraph;
            boolean last = s + 1 == sentences.size() || sentences.get(s + 1).paragraph() != paragraph;
            topics.read(sentences.get(s), document.paragraphs().get(paragraph).kind(), first, last);
        }
        return topics;
    }

    /** What this sentence stands under, by its index. */
    public Optional<Topic> over(int sentence) {
        return bySentence.get(sentence);
    }

    private void read(Sentence sentence, Paragraph.Kind kind, boolean first, boolean last) {
        int low = tokens.indexAt(sentence.span().start());
        int high = tokens.indexAt(sentence.span().end());
        if (first) {
            begin(kind, low, high);
            runIn = Set.of();
        }
        bySentence.add(current());
        if (kind == Paragraph.Kind.HEADING) {
            heading(low, high);
        } else {
            body(kind, low, high, first, last);
        }
        inTable = kind == Paragraph.Kind.TABLE_ROW;
    }

    /** What a sentence that is no heading says of those after it. */
    private void body(Paragraph.Kind kind, int low, int high, boolean first, boolean last) {
        boolean row = kind == Paragraph.Kind.TABLE_ROW;
        if (!row && high - low <= RUN_IN) {
            runIn = join(runIn, forms(low, high));
        }
        if (kind == Paragraph.Kind.PROSE && first && last && isHeadingLike(low, high)) {
            lead = only(low, high);
            leadWords = forms(low, high);
        } else if (row && !inTable) {
            leadWords = join(leadWords, forms(low, high));
        } else if (first && !row) {
            headWord(low, high);
            titleLine(low, high, last);
        }
        if (last && high > low && tokens.form(high - 1).equals(":")) {
            lead = only(low, high);
            leadWords = forms(low, high);
        }
    }

    private void begin(Paragraph.Kind kind, int low, int high) {
        if (kind == Paragraph.Kind.PROSE && high - low > LONGEST_LINE) {
            lead = Optional.empty();
            leadWords = Set.of();
        }
        paragraphSubject = Optional.empty();
    }

    private Optional<Topic> current() {
        Set<String> words = join(join(headingWords, leadWords), runIn);
        if (words.stream().anyMatch(denials::contains)) {
            words = Set.of();
        }
        Optional<Unit> unit = lead.or(() -> paragraphSubject).or(() -> section).or(() -> title);
        return unit.isEmpty() && words.isEmpty() ? Optional.empty() : Optional.of(new Topic(unit, words));
    }

    private void heading(int low, int high) {
        lead = Optional.empty();
        leadWords = Set.of();
        headingWords = forms(low, high);
        section = only(low, high);
        if (title.isEmpty() && bySentence.size() <= 3) {
            title = section;
        }
    }

    /** A short line without the marks of a sentence or of a field that speaks of one thing: "Ratifications of the Convention". */
    private boolean isHeadingLike(int low, int high) {
        if (high - low > LONGEST_LINE || high <= low || !tokens.capital(low)) {
            return false;
        }
        for (int t = low; t < high; t++) {
            if (Set.of(":", ";", "|", "=").contains(tokens.form(t)) || verbs.contains(tokens.form(t))) {
                return false;
            }
        }
        return !Set.of(".", "!", "?", ",", "\"").contains(tokens.form(high - 1))
                && only(low, high).isPresent()
                && units.startingAt(low).isEmpty();
    }

    /** One of the first lines, without the point of a sentence, that names one thing is the title where no heading is. */
    private void titleLine(int low, int high, boolean alone) {
        if (title.isEmpty()
                && alone
                && bySentence.size() <= 2
                && high - low <= LONGEST_TITLE
                && !tokens.form(high - 1).equals(".")) {
            title = only(low, high);
        }
    }

    /** A line that is only a name, or a name and its short form, is a head word; else an institution that begins a paragraph is what it is about. */
    private void headWord(int low, int high) {
        int p = afterMarker(low, high);
        Optional<Unit> unit = units.startingAt(p).filter(u -> u.last() <= high && isSubject(u));
        if (unit.isEmpty()) {
            return;
        }
        int end = afterNumbers(afterAside(unit.get().last(), high), high);
        if (end == high || (end == high - 1 && Set.of(".", ":").contains(tokens.form(end)))) {
            section = unit.map(Topics::referring);
            lead = Optional.empty();
            leadWords = Set.of();
            headingWords = Set.of();
        } else {
            paragraphSubject = unit.map(Topics::referring);
        }
    }

    private int afterMarker(int low, int high) {
        int p = low;
        while (p < high - 1
                && p < low + 4
                && units.startingAt(p).isEmpty()
                && (!tokens.word(p)
                        || tokens.form(p).equals("the")
                        || Character.isDigit(tokens.form(p).charAt(0)))) {
            p++;
        }
        return p;
    }

    /** Past what a title adds to a name: ", 1930 (No. 29)". */
    private int afterNumbers(int p, int high) {
        int q = p;
        while (q < high
                && (!tokens.word(q)
                        || tokens.form(q).equals("no")
                        || Character.isDigit(tokens.form(q).charAt(0)))) {
            q++;
        }
        return q == high ? high : p;
    }

    private int afterAside(int p, int high) {
        if (p < high && tokens.form(p).equals("(")) {
            int q = p;
            while (q < high && !tokens.form(q).equals(")")) {
                q++;
            }
            return Math.min(q + 1, high);
        }
        return p;
    }

    /** The only institution or instrument that is named here. */
    private Optional<Unit> only(int low, int high) {
        List<Unit> named =
                units.within(low, high).stream().filter(this::isSubject).toList();
        boolean one = named.stream()
                        .flatMap(u -> u.entities().stream())
                        .map(e -> e.key())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(referring(named.get(0))) : Optional.empty();
    }

    private boolean isSubject(Unit unit) {
        return unit.is(EntityMention.Form.NAME) && unit.entities().size() == 1 && unit.fits(SUBJECTS);
    }

    private static Unit referring(Unit unit) {
        return new Unit(
                unit.first(),
                unit.last(),
                unit.span(),
                new Unit.Meaning.Named(unit.entities(), EntityMention.Form.REFERENCE));
    }

    private Set<String> forms(int low, int high) {
        Set<String> forms = new LinkedHashSet<>();
        for (int t = low; t < high; t++) {
            if (tokens.word(t)) {
                forms.add(tokens.form(t));
            }
        }
        return forms;
    }

    private static Set<String> join(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }
}
