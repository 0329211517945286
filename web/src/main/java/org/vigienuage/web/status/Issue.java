package org.vigienuage.web.status;

import org.jspecify.annotations.Nullable;

/**
 * One problem found in the data.
 *
 * @param position record in the file
 * @param recordKey SEAO number or OCID
 * @param value published text
 * @param notice SEAO number of the notice it is about where that notice is loaded, null otherwise
 */
public record Issue(
        @Nullable String file,
        @Nullable Integer position,
        @Nullable String recordKey,
        @Nullable String field,
        @Nullable String value,
        @Nullable String detail,
        @Nullable String notice) {}
