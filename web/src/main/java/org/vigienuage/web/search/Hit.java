package org.vigienuage.web.search;

/**
 * One thing that was found.
 *
 * @param key what its page is addressed by: the key of a supplier, maker, body or ministry, the SEAO number of a contract
 * @param label its name, or the title of the contract
 */
public record Hit(String key, String label) {}
