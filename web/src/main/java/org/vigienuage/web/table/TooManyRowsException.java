package org.vigienuage.web.table;

/** A table has more rows than a kind of file can hold. Nothing of it was written. */
public class TooManyRowsException extends RuntimeException {

    private final long rows;

    TooManyRowsException(FileFormat format, long rows) {
        super(rows + " rows do not fit in one file ." + format.extension());
        this.rows = rows;
    }

    public long rows() {
        return rows;
    }
}
