package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_AMENDMENT;
import static org.vigienuage.db.staging.Tables.OCDS_CONTRACT;
import static org.vigienuage.db.staging.Tables.OCDS_TRANSACTION;

import java.util.List;

/** {@code contracts[]}, their amendments and their transactions. */
final class ContractRows {

    private ContractRows() {}

    /** Writes the contracts; returns how many there are. */
    static int write(ReleaseContext release, List<JsonFields> contracts) {
        int order = 0;
        for (JsonFields contract : contracts) {
            try (contract;
                    JsonFields period = contract.object("period");
                    JsonFields implementation = contract.object("implementation")) {
                PublishedMoney value = contract.money("value");
                release.row(OCDS_CONTRACT, OCDS_CONTRACT.SOURCE_FILE_ID, OCDS_CONTRACT.POSITION)
                        .set(OCDS_CONTRACT.CONTRACT_POSITION, ++order)
                        .set(OCDS_CONTRACT.CONTRACT_ID, contract.text("id"))
                        .set(OCDS_CONTRACT.AWARD_ID, contract.text("awardID", "awardId"))
                        .set(OCDS_CONTRACT.TITLE, contract.text("title"))
                        .set(OCDS_CONTRACT.STATUS, contract.code(OcdsCodes.CONTRACT_STATUS, "status"))
                        .set(OCDS_CONTRACT.START_DATE, period.date("startDate"))
                        .set(OCDS_CONTRACT.END_DATE, period.date("endDate"))
                        .set(OCDS_CONTRACT.DURATION_IN_DAYS, period.integer("durationInDays", "durationInDay"))
                        .set(OCDS_CONTRACT.AMOUNT, value.amount())
                        .set(OCDS_CONTRACT.CURRENCY, value.currency())
                        .set(OCDS_CONTRACT.DATE_SIGNED, contract.date("dateSigned"))
                        .endRow();
                writeAmendments(release, order, contract.objects("amendments"));
                writeTransactions(release, order, implementation.objects("transactions"));
            }
        }
        return order;
    }

    private static void writeAmendments(ReleaseContext release, int contract, List<JsonFields> amendments) {
        int order = 0;
        for (JsonFields amendment : amendments) {
            try (amendment) {
                release.row(OCDS_AMENDMENT, OCDS_AMENDMENT.SOURCE_FILE_ID, OCDS_AMENDMENT.POSITION)
                        .set(OCDS_AMENDMENT.CONTRACT_POSITION, contract)
                        .set(OCDS_AMENDMENT.AMENDMENT_POSITION, ++order)
                        .set(OCDS_AMENDMENT.AMENDMENT_ID, amendment.text("id"))
                        .set(OCDS_AMENDMENT.AMENDMENT_DATE, amendment.date("date"))
                        .set(OCDS_AMENDMENT.RATIONALE, amendment.text("rationale"))
                        .endRow();
            }
        }
    }

    private static void writeTransactions(ReleaseContext release, int contract, List<JsonFields> transactions) {
        int order = 0;
        for (JsonFields transaction : transactions) {
            try (transaction) {
                PublishedMoney value = transaction.money("value");
                release.row(OCDS_TRANSACTION, OCDS_TRANSACTION.SOURCE_FILE_ID, OCDS_TRANSACTION.POSITION)
                        .set(OCDS_TRANSACTION.CONTRACT_POSITION, contract)
                        .set(OCDS_TRANSACTION.TRANSACTION_POSITION, ++order)
                        .set(OCDS_TRANSACTION.TRANSACTION_ID, transaction.text("id"))
                        .set(OCDS_TRANSACTION.SOURCE, transaction.text("source"))
                        .set(OCDS_TRANSACTION.TRANSACTION_DATE, transaction.date("date"))
                        .set(OCDS_TRANSACTION.AMOUNT, value.amount())
                        .set(OCDS_TRANSACTION.CURRENCY, value.currency())
                        .endRow();
            }
        }
    }
}
