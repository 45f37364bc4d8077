package org.simpul.mention;

import org.simpul.lexicon.Entity;
import org.simpul.text.Span;

/**
 * A stretch of text that names an entity.
 *
 * @param span where the name stands
 * @param entity what it names
 * @param form how it names it
 */
public record EntityMention(Span span, Entity entity, Form form) {

    /** How a mention names its entity: by a name, by a nationality ("Filipino women"), inside a longer name, or by reference ("forum ini"). */
    public enum Form {
        NAME,
        DEMONYM,
        NESTED,
        REFERENCE
    }
}
