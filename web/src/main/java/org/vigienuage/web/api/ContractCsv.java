package org.vigienuage.web.api;

import static org.vigienuage.web.api.CsvColumn.column;

import java.util.List;
import java.util.Objects;
import org.vigienuage.web.contract.ContractRow;
import org.vigienuage.web.contract.ContractRow.SupplierName;

/** Awards as a file, one a line: the same facts as in JSON; several values of one field are separated by semicolons. */
final class ContractCsv {

    static final CsvDownload<ContractRow> FILE = new CsvDownload<>(List.of(
            column("award_key", ContractRow::awardKey),
            column("seao_number", ContractRow::seaoNumber),
            column("title", ContractRow::title),
            column("organization_key", ContractRow::organizationKey),
            column("organization_name", ContractRow::organizationName),
            column("buyer_name", ContractRow::buyerName),
            column("sector", ContractRow::sector),
            column("ministry_key", ContractRow::ministryKey),
            column("method_key", ContractRow::methodKey),
            column("category_code", ContractRow::categoryCode),
            column("unspsc_code", ContractRow::unspscCode),
            column("supplier_keys", ContractCsv::supplierKeys),
            column("supplier_names", ContractCsv::supplierNames),
            column("award_date", ContractRow::awardDate),
            column("publication_date", ContractRow::publicationDate),
            column("bucket_date", ContractRow::bucketDate),
            column("is_bucket_fallback", ContractRow::bucketFallback),
            column("calendar_year", ContractRow::calendarYear),
            column("fiscal_year", ContractRow::fiscalYear),
            column("awarded", ContractRow::awarded),
            column("options", ContractRow::options),
            column("expenses", ContractRow::expenses),
            column("final", ContractRow::finalValue),
            column("contract", ContractRow::contract),
            column("low", ContractRow::low),
            column("central", ContractRow::central),
            column("high", ContractRow::high),
            column("reduction", ContractRow::reduction),
            column("exclusion", ContractRow::exclusion),
            column("flags", ContractRow::flags),
            column("scope", ContractRow::scope),
            column("service_model", ContractRow::serviceModel),
            column("rule_id", ContractRow::ruleId),
            column("source", ContractRow::sourceKey),
            column("duplicate_of", ContractRow::duplicateOf),
            column("supplier_jurisdictions", ContractCsv::supplierJurisdictions),
            column("supplier_ownership_confidences", ContractCsv::supplierConfidences),
            column("maker_key", ContractRow::makerKey),
            column("maker_evidence", ContractRow::makerEvidence),
            column("maker_jurisdiction", ContractRow::makerJurisdiction),
            column("maker_ownership_confidence", ContractRow::makerOwnershipConfidence),
            column("counted_low", ContractRow::countedLow),
            column("counted_central", ContractRow::countedCentral),
            column("counted_high", ContractRow::countedHigh)));

    private ContractCsv() {}

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
