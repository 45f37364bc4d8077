package org.simpul.store;

/**
 * What a load did.
 *
 * @param quads quads read from the sources, without those of shared graphs that are computed anew
 * @param documents documents whose graph was written
 * @param replaced how many of these were in the store before
 * @param contradictions contradictions in the whole store now
 * @param compacted whether the store's files were rewritten to free space
 */
public record LoadReport(long quads, int documents, int replaced, int contradictions, boolean compacted) {}
