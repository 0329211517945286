package org.vigienuage.transform;

import static org.vigienuage.db.staging.Tables.XML_CONTRACT;
import static org.vigienuage.db.staging.Tables.XML_EXPENSE;
import static org.vigienuage.db.staging.Tables.XML_EXPENSE_LIST;
import static org.vigienuage.db.staging.Tables.XML_NOTICE;
import static org.vigienuage.db.staging.Tables.XML_SUPPLIER;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The records of one staged XML file. */
final class StagedXml {

    private final DSLContext sql;
    private final long file;
    private int position;
    private int row;

    StagedXml(DSLContext sql, long file) {
        this.sql = sql;
        this.file = file;
    }

    /** An open call of one buyer, awarded on 15 January 2016. */
    StagedXml notice(String number) {
        return notice(number, "3", "2016-01-15");
    }

    StagedXml notice(String number, String type, @Nullable String awardDate) {
        position++;
        row = 0;
        sql.insertInto(XML_NOTICE)
                .set(XML_NOTICE.SOURCE_FILE_ID, file)
                .set(XML_NOTICE.POSITION, position)
                .set(XML_NOTICE.NUMEROSEAO, number)
                .set(XML_NOTICE.NUMERO, "REF-" + number)
                .set(XML_NOTICE.ORGANISME, "Ministère des Essais")
                .set(XML_NOTICE.MUNICIPAL, "0")
                .set(XML_NOTICE.TITRE, "Avis " + number)
                .set(XML_NOTICE.TYPE, type)
                .set(XML_NOTICE.DATEPUBLICATION, LocalDate.of(2015, 12, 1).atTime(9, 30))
                .set(XML_NOTICE.DATEADJUDICATION, awardDate == null ? null : LocalDate.parse(awardDate))
                .set(XML_NOTICE.PUBLISHED_FIELDS, new String[] {"numeroseao"})
                .execute();
        return this;
    }

    StagedXml winner(String name, @Nullable String neq, String awarded) {
        return supplier(name, neq, "1", awarded, "0", null);
    }

    StagedXml winner(String name, @Nullable String neq, String awarded, String withOptions) {
        return supplier(name, neq, "1", awarded, "0", withOptions);
    }

    StagedXml winnerWithOffer(String name, String awarded, String offered) {
        return supplier(name, null, "1", awarded, offered, null);
    }

    StagedXml bidder(String name, @Nullable String neq) {
        return supplier(name, neq, "0", "0", "0", null);
    }

    private StagedXml supplier(
            String name,
            @Nullable String neq,
            String wins,
            String awarded,
            String offered,
            @Nullable String withOptions) {
        row++;
        sql.insertInto(XML_SUPPLIER)
                .set(XML_SUPPLIER.SOURCE_FILE_ID, file)
                .set(XML_SUPPLIER.POSITION, position)
                .set(XML_SUPPLIER.SUPPLIER_POSITION, row)
                .set(XML_SUPPLIER.NOMORGANISATION, name)
                .set(XML_SUPPLIER.NEQ, neq)
                .set(XML_SUPPLIER.ADJUDICATAIRE, wins)
                .set(XML_SUPPLIER.MONTANTSOUMIS, new BigDecimal(offered))
                .set(XML_SUPPLIER.MONTANTSSOUMISUNITE, "1")
                .set(XML_SUPPLIER.MONTANTCONTRAT, new BigDecimal(awarded))
                .set(XML_SUPPLIER.MONTANTTOTALCONTRAT, withOptions == null ? null : new BigDecimal(withOptions))
                .execute();
        return this;
    }

    StagedXml contract(String number, @Nullable String contractor, @Nullable String neq, String finalAmount) {
        position++;
        sql.insertInto(XML_CONTRACT)
                .set(XML_CONTRACT.SOURCE_FILE_ID, file)
                .set(XML_CONTRACT.POSITION, position)
                .set(XML_CONTRACT.NUMEROSEAO, number)
                .set(XML_CONTRACT.MONTANTFINAL, new BigDecimal(finalAmount))
                .set(XML_CONTRACT.NOMCONTRACTANT, contractor)
                .set(XML_CONTRACT.NEQCONTRACTANT, neq)
                .execute();
        return this;
    }

    StagedXml expenses(String number) {
        position++;
        row = 0;
        sql.insertInto(XML_EXPENSE_LIST)
                .set(XML_EXPENSE_LIST.SOURCE_FILE_ID, file)
                .set(XML_EXPENSE_LIST.POSITION, position)
                .set(XML_EXPENSE_LIST.NUMEROSEAO, number)
                .set(XML_EXPENSE_LIST.EXPENSE_COUNT, 0)
                .execute();
        return this;
    }

    StagedXml expense(String date, String spent, @Nullable String contractor, String description) {
        row++;
        sql.insertInto(XML_EXPENSE)
                .set(XML_EXPENSE.SOURCE_FILE_ID, file)
                .set(XML_EXPENSE.POSITION, position)
                .set(XML_EXPENSE.EXPENSE_POSITION, row)
                .set(XML_EXPENSE.DATEDEPENSE, LocalDate.parse(date))
                .set(XML_EXPENSE.MONTANTDEPENSE, new BigDecimal(spent))
                .set(XML_EXPENSE.DESCRIPTION, description)
                .set(XML_EXPENSE.NOMCONTRACTANT, contractor)
                .execute();
        return this;
    }
}
