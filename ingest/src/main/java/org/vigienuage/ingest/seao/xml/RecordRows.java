package org.vigienuage.ingest.seao.xml;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.file.UnreadableFileException;

/** Makes rows of the records of one kind. */
interface RecordRows {

    /** Name of the element that is a record. */
    String element();

    /** Reads the record at the cursor, to its end. */
    void read(XmlCursor cursor, int position) throws XMLStreamException, UnreadableFileException;

    /** Whether any record so far carried its publication date, null when such records never do. */
    @Nullable
    Boolean hasPublicationDates();
}
