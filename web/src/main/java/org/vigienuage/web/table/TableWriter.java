package org.vigienuage.web.table;

import java.io.IOException;
import java.io.OutputStream;

/** Writes tables as one kind of file. */
interface TableWriter {

    <T> void write(Table<T> table, OutputStream stream) throws IOException;
}
