package org.vigienuage.web.download;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.list;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;
import static org.vigienuage.web.table.Column.yesOrNo;

import java.util.List;
import java.util.Objects;
import org.vigienuage.web.contract.ContractRow;
import org.vigienuage.web.contract.ContractRow.SupplierName;
import org.vigienuage.web.table.Columns;

/** Awards as a file, one a line: the same facts as in JSON; several values of one field are separated by semicolons. */
public final class ContractTable {

    public static final Columns<ContractRow> COLUMNS = Columns.of(
            "contracts",
            text("award_key", ContractRow::awardKey),
            text("seao_number", ContractRow::seaoNumber),
            text("title", ContractRow::title),
            text("organization_key", ContractRow::organizationKey),
            text("organization_name", ContractRow::organizationName),
            text("buyer_name", ContractRow::buyerName),
            text("sector", ContractRow::sector),
            text("ministry_key", ContractRow::ministryKey),
            text("method_key", ContractRow::methodKey),
            text("category_code", ContractRow::categoryCode),
            text("unspsc_code", ContractRow::unspscCode),
            list("supplier_keys", ContractTable::supplierKeys),
            list("supplier_names", ContractTable::supplierNames),
            date("award_date", ContractRow::awardDate),
            date("publication_date", ContractRow::publicationDate),
            date("bucket_date", ContractRow::bucketDate),
            yesOrNo("is_bucket_fallback", ContractRow::bucketFallback),
            integer("calendar_year", ContractRow::calendarYear),
            integer("fiscal_year", ContractRow::fiscalYear),
            money("awarded", ContractRow::awarded),
            money("options", ContractRow::options),
            money("expenses", ContractRow::expenses),
            money("final", ContractRow::finalValue),
            money("contract", ContractRow::contract),
            money("low", ContractRow::low),
            money("central", ContractRow::central),
            money("high", ContractRow::high),
            money("reduction", ContractRow::reduction),
            text("exclusion", ContractRow::exclusion),
            list("flags", ContractRow::flags),
            text("scope", ContractRow::scope),
            text("service_model", ContractRow::serviceModel),
            text("rule_id", ContractRow::ruleId),
            text("source", ContractRow::sourceKey),
            text("duplicate_of", ContractRow::duplicateOf),
            list("supplier_jurisdictions", ContractTable::supplierJurisdictions),
            list("supplier_ownership_confidences", ContractTable::supplierConfidences),
            text("maker_key", ContractRow::makerKey),
            text("maker_evidence", ContractRow::makerEvidence),
            text("maker_jurisdiction", ContractRow::makerJurisdiction),
            text("maker_ownership_confidence", ContractRow::makerOwnershipConfidence),
            money("counted_low", ContractRow::countedLow),
            money("counted_central", ContractRow::countedCentral),
            money("counted_high", ContractRow::countedHigh));

    private ContractTable() {}

    private static List<String> supplierKeys(ContractRow row) {
        return row.suppliers().stream().map(SupplierName::key).toList();
    }

    private static List<String> supplierJurisdictions(ContractRow row) {
        return row.suppliers().stream().map(SupplierName::jurisdiction).toList();
    }

    /** As many as there are suppliers, so that they stand side by side. */
    private static List<String> supplierConfidences(ContractRow row) {
        return row.suppliers().stream()
                .map(supplier -> Objects.requireNonNullElse(supplier.ownershipConfidence(), "unknown"))
                .toList();
    }

    private static List<String> supplierNames(ContractRow row) {
        return row.suppliers().stream().map(SupplierName::name).toList();
    }
}
