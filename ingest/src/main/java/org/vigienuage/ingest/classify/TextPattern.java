package org.vigienuage.ingest.classify;

import java.util.regex.Pattern;

/** A pattern with its number in the table. */
record TextPattern(int number, Pattern pattern) {}
