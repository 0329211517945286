package org.vigienuage.ingest.seao.xml;

import static org.vigienuage.db.staging.Tables.XML_CONTRACT;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.seao.PublishedValues;

/** {@code <contrat>} of Contrats and ContratsRevisions: what a finished contract cost. */
final class ContractRows implements RecordRows {

    private final StagingArea area;
    private final SeaoNumber number;
    private final XmlRow contract;
    private boolean hasPublicationDates;

    ContractRows(StagingArea area, PublishedValues values) {
        this.area = area;
        this.number = new SeaoNumber(area, values, XML_CONTRACT.NUMEROSEAO);
        this.contract = new XmlRow(
                area,
                values,
                XML_CONTRACT,
                "",
                Set.of(XML_CONTRACT.SOURCE_FILE_ID, XML_CONTRACT.POSITION, XML_CONTRACT.NUMEROSEAO));
    }

    @Override
    public String element() {
        return "contrat";
    }

    @Override
    public void read(XmlCursor cursor, int position) throws XMLStreamException {
        while (cursor.nextChild()) {
            if (!number.take(cursor) && !contract.take(cursor)) {
                cursor.skipUnknown(cursor.name());
            }
        }
        hasPublicationDates |= contract.isFilled(XML_CONTRACT.DATEPUBLICATIONFINALE);
        contract.set(XML_CONTRACT.SOURCE_FILE_ID, area.fileId()).set(XML_CONTRACT.POSITION, position);
        number.end(contract);
        contract.end();
    }

    @Override
    public Boolean hasPublicationDates() {
        return hasPublicationDates;
    }
}
