package org.simpul.text;

import java.util.List;

/**
 * Lines that make one paragraph.
 *
 * @param kind what the paragraph is
 * @param lines its lines, in order, at least one
 */
record Block(Paragraph.Kind kind, List<Line> lines) {}
