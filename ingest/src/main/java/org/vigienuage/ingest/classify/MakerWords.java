package org.vigienuage.ingest.classify;

import java.util.List;
import java.util.Set;

/**
 * What names a maker, for rules that ask for one.
 *
 * @param vendors the suppliers that are the maker itself
 * @param names expressions of its names and products, on normalised text
 * @param traps expressions of texts in which those mean something else
 */
public record MakerWords(String slug, Set<String> vendors, List<String> names, List<String> traps) {}
