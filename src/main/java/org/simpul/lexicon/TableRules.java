package org.simpul.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How tables are read.
 *
 * @param rules what cells say, the first that fits is taken
 * @param denials words that make a cell say nothing
 * @param dataWords words that make a row data rather than the head of another table
 * @param tierColumns words in the head of a column about tiers
 * @param tiers what the number of a tier means in a column about tiers
 * @param confidence how often a claim from a table is right, 0 to 1
 */
public record TableRules(
        List<TableRule> rules,
        Set<String> denials,
        Set<String> dataWords,
        Set<String> tierColumns,
        Map<String, String> tiers,
        double confidence) {}
