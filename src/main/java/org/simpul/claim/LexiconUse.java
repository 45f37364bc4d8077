package org.simpul.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;

/** What of the lexicon some documents use: which entries they mention, which name patterns and frames match in them. */
public final class LexiconUse {

    private final Extractor extractor;
    private final Set<String> entries = new TreeSet<>();
    private final Set<String> namePatterns = new TreeSet<>();
    private final Set<String> frames = new TreeSet<>();

    /** Nothing read yet. */
    public LexiconUse(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Reads one more document. */
    public void read(DocumentText document) {
        Mentions mentions = extractor.mentions(document);
        entries.addAll(mentions.entities().keySet());
        frames.addAll(extractor.rules(document));
        for (Sentence sentence : document.sentences()) {
            for (Unit unit : mentions.in(sentence)) {
                mentions.ruleOf(unit).ifPresent(use -> namePatterns.add(use.rule()));
            }
        }
    }

    /** The keys of the entities mentioned, sorted. */
    public Set<String> entries() {
        return Collections.unmodifiableSet(entries);
    }

    /** The names of the name patterns that matched, sorted. */
    public Set<String> namePatterns() {
        return Collections.unmodifiableSet(namePatterns);
    }

    /** The rules of the frames that found something, sorted. */
    public Set<String> frames() {
        return Collections.unmodifiableSet(frames);
    }
}
