package org.vigienuage.web.supplier;

import org.jspecify.annotations.Nullable;

/**
 * One way a supplier was published, and how it was told who that is.
 *
 * @param name as published, null when missing
 * @param neq number as published, null when missing
 * @param fakeNeq whether the number was refused: it identifies nobody
 * @param resolution curated-name, curated-neq, neq, name-with-one-neq, name, curated-merge or curated-split
 * @param evidence what it was matched on
 * @param mentions how often it was published, in files of every kind
 */
public record Spelling(
        @Nullable String name,
        @Nullable String neq,
        boolean fakeNeq,
        String resolution,
        String evidence,
        int mentions) {}
