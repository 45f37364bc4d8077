package org.simpul.mention;

import java.util.List;
import org.simpul.lexicon.Lexicon;
import org.simpul.text.Span;

/** The topics that a name names: "Convention against Trafficking in Persons". */
public final class TopicsInNames {

    private final Dictionary dictionary;

    /** Over the topics of this lexicon. */
    public TopicsInNames(Lexicon lexicon) {
        this.dictionary = Dictionary.ofConcepts(lexicon);
    }

    /** The local names of the topics in this name, in order. */
    public List<String> in(String name) {
        String inner = name + " ";
        return dictionary.inside(inner, new Span(0, inner.length())).stream()
                .flatMap(h -> h.senses().stream())
                .filter(Dictionary.Sense.Abstract.class::isInstance)
                .map(s -> (Dictionary.Sense.Abstract) s)
                .filter(c -> c.kind().equals("Topic"))
                .map(Dictionary.Sense.Abstract::name)
                .distinct()
                .toList();
    }
}
