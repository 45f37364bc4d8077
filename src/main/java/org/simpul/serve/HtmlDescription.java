package org.simpul.serve;

import java.util.Optional;

/** Makes the page that people see of a thing. Several may be asked in turn; the first that has one is taken. */
interface HtmlDescription {

    /**
     * The page of a thing, a whole HTML document with a head; links to other formats and the data itself are added to its head by the one who asks.
     *
     * @param description the thing and what the dataset says of it
     * @param visit the language to answer in, and the parameters
     * @return empty where this one has no page for such a thing
     */
    Optional<String> page(Description description, Visit visit);
}
