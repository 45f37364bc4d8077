package org.simpul.reader;

/** Why something that a model answered did not enter the graph. */
enum Reason {
    NOT_JSON("the answer holds no JSON list of claims"),
    INCOMPLETE("a field is missing"),
    UNKNOWN_PREDICATE("the predicate is none of the ontology's"),
    UNKNOWN_FACTUALITY("the factuality is none of the ontology's"),
    QUOTE_NOT_IN_TEXT("the quote does not stand in the text"),
    QUOTE_LENGTH("the quote is shorter than three words or longer than 1000 characters"),
    UNKNOWN_SUBJECT("the subject is nothing that was found in the document"),
    UNKNOWN_OBJECT("the object is nothing that was found in the document"),
    WRONG_TYPES("subject or object is of the wrong type for the predicate"),
    AMBIGUOUS("a name stands for several things of the document"),
    WRONG_TIME("the time is no EDTF or not a time of the document"),
    ABOUT_ITSELF("subject and object are the same"),
    AGAINST_RULES("the rules read the same as negated, planned or hypothetical"),
    SHAPES("the shapes of the ontology forbid it");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** In plain words, as reports give it. */
    String words() {
        return words;
    }
}
