package org.simpul.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Anchors;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Lexicon;
import org.simpul.mention.AnchorIndex;
import org.simpul.mention.Citation;
import org.simpul.mention.CitationFinder;
import org.simpul.mention.CitedWork;
import org.simpul.mention.Match;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;

/** Who a document says each sentence after: the actor of "Menurut UNODC, …" and the works cited in it. */
final class Attribution {

    private final AnchorIndex<Frame> speech;
    private final CitationFinder citations;

    Attribution(Lexicon lexicon, CitationFinder citations) {
        this.speech = new AnchorIndex<>(
                lexicon.speech(), f -> Anchors.firstWords(f.pattern().parts().get(f.anchor())));
        this.citations = citations;
    }

    /** Every citation of a document. */
    List<Citation> citations(DocumentText document) {
        return document.sentences().stream()
                .flatMap(s -> citations.find(document.text(), s.span()).stream())
                .toList();
    }

    /** The sources of each sentence that has any, by the sentence's index. */
    Map<Integer, List<Source>> find(Mentions mentions, Matcher matcher) {
        Map<Integer, List<Source>> sources = new HashMap<>();
        List<Sentence> sentences = mentions.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Set<Source> found = new LinkedHashSet<>(speakers(mentions, matcher, sentences.get(s)));
            for (Citation citation :
                    citations.find(mentions.document().text(), sentences.get(s).span())) {
                citation.works().forEach(w -> found.add(work(w)));
            }
            if (!found.isEmpty()) {
                sources.put(s, List.copyOf(found));
            }
        }
        return sources;
    }

    private List<Source> speakers(Mentions mentions, Matcher matcher, Sentence sentence) {
        List<Source> speakers = new ArrayList<>();
        int low = mentions.first(sentence);
        int high = mentions.last(sentence);
        matcher.within(low, high);
        for (int t = low; t < high; t++) {
            for (Frame frame : speech.at(mentions.tokens().form(t))) {
                matcher.accept(frame.subjects(), frame.objects());
                matcher.at(frame.pattern(), frame.anchor(), t)
                        .flatMap(m -> m.capture("S"))
                        .map(Match.Capture::units)
                        .filter(units -> !units.isEmpty())
                        .map(units -> units.get(0))
                        .map(Unit::entities)
                        .ifPresent(entities -> entities.forEach(e -> speakers.add(new Source.Speaker(e))));
            }
        }
        return speakers;
    }

    private static Source.Work work(CitedWork work) {
        Optional<Source.Work> within = work.within().map(Attribution::work);
        return new Source.Work(work.authors(), work.year(), within);
    }
}
