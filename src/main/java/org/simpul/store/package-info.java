/** A dataset on disk or over HTTP: replace documents' graphs atomically, read, back up. */
package org.simpul.store;
