package org.simpul.reader;

/** Someone who answers a question in text. */
interface Chat {

    /**
     * The answer to a question.
     *
     * @param instructions what holds for every question
     * @param question the question
     * @throws ChatException where no answer came
     */
    String ask(String instructions, String question) throws ChatException;
}
