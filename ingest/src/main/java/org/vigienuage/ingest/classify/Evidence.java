package org.vigienuage.ingest.classify;

/** What a rule fired on: words of a text, or the value of another field. */
record Evidence(String field, String matched) {}
