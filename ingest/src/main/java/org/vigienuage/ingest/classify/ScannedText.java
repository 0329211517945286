package org.vigienuage.ingest.classify;

import java.util.BitSet;

/** A normalised text, and the numbers of the patterns that may match it. */
record ScannedText(String text, BitSet candidates) {}
