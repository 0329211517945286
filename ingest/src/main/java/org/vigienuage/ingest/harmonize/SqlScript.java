package org.vigienuage.ingest.harmonize;

/** One file of SQL: one step of a derivation. */
public record SqlScript(String name, String text) {}
