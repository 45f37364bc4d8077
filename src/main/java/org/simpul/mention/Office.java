package org.simpul.mention;

/**
 * An office that the text gives a person beside the name.
 *
 * @param official the person
 * @param body the institution or state
 * @param sentence the index of the sentence that says it
 */
public record Office(Unit official, Unit body, int sentence) {}
