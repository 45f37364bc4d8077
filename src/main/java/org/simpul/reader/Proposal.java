package org.simpul.reader;

import java.util.Optional;

/**
 * A claim as a model worded it, not yet believed.
 *
 * @param subject the name of who
 * @param predicate the local name of the relation
 * @param object the name of whom or what, a date, a topic, a role or a tier
 * @param time when, in EDTF, where the model gives it
 * @param factuality the local name of the factuality
 * @param quote the words of the text that are to say it
 */
record Proposal(
        String subject, String predicate, String object, Optional<String> time, String factuality, String quote) {}
