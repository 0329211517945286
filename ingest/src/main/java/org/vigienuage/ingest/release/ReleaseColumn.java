package org.vigienuage.ingest.release;

import org.jspecify.annotations.Nullable;

/**
 * One column of a released table.
 *
 * @param unit CAD, year or byte; null where there is none
 */
record ReleaseColumn(String name, ColumnType type, @Nullable String unit, String descriptionFr, String descriptionEn) {}
