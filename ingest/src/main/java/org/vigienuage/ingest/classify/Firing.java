package org.vigienuage.ingest.classify;

import java.util.Set;

/** A rule that fired, with all it fired on, in the order in which it was found. */
record Firing(Rule rule, Set<Evidence> evidence) {}
