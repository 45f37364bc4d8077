package org.simpul.lexicon;

import java.util.List;
import java.util.Map;

/** The YAML form of {@code ontology/frames/_macros.yaml}: named lists of phrases. */
record MacroFile(Map<String, List<String>> macros) {}
