package org.vigienuage.web.table;

import java.util.function.Consumer;

/** Rows that come one after the other, always in the same order, without all being held in memory. */
@FunctionalInterface
public interface Rows<T> {

    void each(Consumer<T> consumer);
}
