/** The named queries: loads {@code queries/*.rq}, binds parameters as RDF terms, gives rows. */
package org.simpul.query;
