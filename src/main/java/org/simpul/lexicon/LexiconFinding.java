package org.simpul.lexicon;

/**
 * Something that {@link LexiconCheck} found.
 *
 * @param kind what kind of flaw it is
 * @param what where and what it is
 */
public record LexiconFinding(Kind kind, String what) {

    /** The kinds of flaws, errors first. */
    public enum Kind {
        UNREADABLE(true, "Files that cannot be read"),
        REPEATED_ENTRY(true, "Entries that stand twice: join them"),
        UNMARKED_DUPLICATE(
                true,
                "Labels of several entries: mark them lex:ambiguous on each, or delete the one that is too general"),
        DANGLING_REFERENCE(true, "References that lead nowhere: correct the key or add the entry"),
        UNKNOWN_TOPIC(true, "Topics that lexicon/topics.yaml does not list"),
        UNKNOWN_LIST(true, "Name patterns that translate by a list there is not"),
        STRAY_AMBIGUITY(false, "lex:ambiguous on words that are no label of the entry"),
        AMBIGUOUS_LABEL(false, "Labels marked as ambiguous: they count only where the text supports the meaning"),
        NO_ENGLISH_LABEL(false, "Entries without an English label"),
        NO_INDONESIAN_LABEL(false, "Entries without an Indonesian label"),
        FRAME_WITHOUT_EXAMPLE(false, "Frames without an example in one of their languages"),
        IDLE_FRAME(false, "Frames that no example shows"),
        UNUSED_MACRO(false, "Named lists that no pattern uses"),
        IDLE_NAME_PATTERN(false, "Name patterns that no example matches"),
        UNUSED_ENTRY(false, "Entries that the corpus never mentions");

        private final boolean error;
        private final String title;

        Kind(boolean error, String title) {
            this.error = error;
            this.title = title;
        }

        /** Whether it must be mended; the others are worth a look. */
        public boolean isError() {
            return error;
        }

        /** What it is, and what to do, in plain words. */
        public String title() {
            return title;
        }
    }
}
