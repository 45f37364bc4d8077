package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.mention.Edtf;
import org.simpul.mention.TimeMention;
import org.simpul.text.DocumentText;
import org.simpul.text.Fold;
import org.simpul.text.Sentence;

/** The period that a study says it covers: the first interval in a sentence that announces the study. */
final class StudiedPeriod {

    private final List<String> purposes;

    StudiedPeriod(Knowledge knowledge) {
        this.purposes = knowledge.purposes().stream()
                .filter(p -> knowledge.words(Words.STUDIES).stream().anyMatch(p::contains))
                .toList();
    }

    Optional<Edtf> of(DocumentText document, List<TimeMention> times) {
        for (Sentence sentence : document.sentences()) {
            String folded = Fold.fold(sentence.span().of(document.text()));
            if (purposes.stream().anyMatch(folded::contains)) {
                Optional<Edtf> interval = times.stream()
                        .filter(t ->
                                sentence.span().contains(t.span()) && !t.value().isPoint())
                        .map(TimeMention::value)
                        .filter(v -> v.start().isPresent() && v.end().isPresent())
                        .findFirst();
                if (interval.isPresent()) {
                    return interval;
                }
            }
        }
        return Optional.empty();
    }
}
