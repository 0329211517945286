package org.vigienuage.web.maker;

import java.util.List;

/**
 * One maker of cloud or software.
 *
 * @param vendors keys of the suppliers that are the maker itself
 */
public record Maker(String key, String name, List<String> vendors) {}
