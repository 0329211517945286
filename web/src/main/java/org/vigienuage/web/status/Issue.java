package org.vigienuage.web.status;

import org.jspecify.annotations.Nullable;

/**
 * One problem found in the data.
 *
 * @param position record in the file
 * @param recordKey SEAO number or OCID
 * @param value published text
 */
public record Issue(
        @Nullable String file,
        @Nullable Integer position,
        @Nullable String recordKey,
        @Nullable String field,
        @Nullable String value,
        @Nullable String detail) {}
