package org.vigienuage.web.filter;

/** One value that a filter can have, and how it is shown. */
public record Choice(String key, String label) {}
