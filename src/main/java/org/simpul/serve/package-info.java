/** The graph over HTTP, read-only: a SPARQL endpoint and plain pages that run the named queries. */
package org.simpul.serve;
