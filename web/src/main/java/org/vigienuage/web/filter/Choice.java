package org.vigienuage.web.filter;

/** Something a filter can be set to: its key in addresses, its name on screen. */
public record Choice(String key, String label) {}
