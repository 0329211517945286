package org.vigienuage.ingest.seao.xml;

import static org.vigienuage.db.staging.Tables.XML_EXPENSE;
import static org.vigienuage.db.staging.Tables.XML_EXPENSE_LIST;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.seao.PublishedValues;

/** {@code <avis>} of Depenses and DepensesRevisions: the extra expenses of a notice, possibly none. */
final class ExpenseRows implements RecordRows {

    private final StagingArea area;
    private final SeaoNumber number;
    private final XmlRow list;
    private final XmlRow expense;
    private boolean hasPublicationDates;

    ExpenseRows(StagingArea area, PublishedValues values) {
        this.area = area;
        this.number = new SeaoNumber(area, values, XML_EXPENSE_LIST.NUMEROSEAO);
        this.list = new XmlRow(
                area,
                values,
                XML_EXPENSE_LIST,
                "",
                Set.of(
                        XML_EXPENSE_LIST.SOURCE_FILE_ID,
                        XML_EXPENSE_LIST.POSITION,
                        XML_EXPENSE_LIST.NUMEROSEAO,
                        XML_EXPENSE_LIST.EXPENSE_COUNT));
        this.expense = new XmlRow(
                area,
                values,
                XML_EXPENSE,
                "depense/",
                Set.of(XML_EXPENSE.SOURCE_FILE_ID, XML_EXPENSE.POSITION, XML_EXPENSE.EXPENSE_POSITION));
    }

    @Override
    public String element() {
        return "avis";
    }

    @Override
    public void read(XmlCursor cursor, int position) throws XMLStreamException, UnreadableFileException {
        int expenses = 0;
        while (cursor.nextChild()) {
            if (cursor.name().equals("depenses")) {
                expenses = readExpenses(cursor, position, expenses);
            } else if (cursor.name().equals("fournisseurs")) {
                throw new UnreadableFileException("it holds notices, and its name says expenses");
            } else if (!number.take(cursor) && !list.take(cursor)) {
                cursor.skipUnknown(cursor.name());
            }
        }
        list.set(XML_EXPENSE_LIST.SOURCE_FILE_ID, area.fileId())
                .set(XML_EXPENSE_LIST.POSITION, position)
                .set(XML_EXPENSE_LIST.EXPENSE_COUNT, expenses);
        number.end(list);
        list.end();
    }

    @Override
    public Boolean hasPublicationDates() {
        return hasPublicationDates;
    }

    private int readExpenses(XmlCursor cursor, int position, int expensesBefore) throws XMLStreamException {
        int expenses = expensesBefore;
        cursor.auditAttributes("depenses");
        while (cursor.nextChild()) {
            if (!cursor.name().equals("depense")) {
                cursor.skipUnknown("depenses/" + cursor.name());
                continue;
            }
            cursor.auditAttributes("depense");
            while (cursor.nextChild()) {
                if (!expense.take(cursor)) {
                    cursor.skipUnknown("depense/" + cursor.name());
                }
            }
            hasPublicationDates |= expense.isFilled(XML_EXPENSE.DATEPUBLICATIONDEPENSE);
            expense.set(XML_EXPENSE.SOURCE_FILE_ID, area.fileId())
                    .set(XML_EXPENSE.POSITION, position)
                    .set(XML_EXPENSE.EXPENSE_POSITION, ++expenses)
                    .end();
        }
        return expenses;
    }
}
