package org.vigienuage.web.download;

import org.vigienuage.web.table.FileFormat;

/**
 * A file that can be had, told before it is asked for.
 *
 * @param address in the API, with its filter and options, from the root of the site
 * @param rows exact
 * @param bytes how large the file is before the server compresses it for the way
 * @param isExact whether {@code bytes} is the size itself, not one reckoned from the first rows
 * @param isHeld whether a file of this kind can hold so many rows; one that cannot is refused, and has no size
 */
public record Offer(
        FileFormat format, String filename, String address, long rows, long bytes, boolean isExact, boolean isHeld) {}
