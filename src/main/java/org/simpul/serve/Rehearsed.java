package org.simpul.serve;

/** Can make an answer before anybody asks for it, and keeps it where answers are kept. */
interface Rehearsed {

    /** Makes the answer to a visit. */
    void rehearse(Visit visit);
}
