package org.vigienuage.ingest.seao.ocds;

import static org.vigienuage.db.staging.Tables.OCDS_DOCUMENT;
import static org.vigienuage.db.staging.Tables.OCDS_ITEM;
import static org.vigienuage.db.staging.Tables.OCDS_LOT;
import static org.vigienuage.db.staging.Tables.OCDS_RELEASE;
import static org.vigienuage.db.staging.Tables.OCDS_TENDERER;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopyTable;
import org.vigienuage.ingest.issue.DataIssue;

/** {@code tender}: its own fields go into the row of the release, its lists into rows of their own. */
final class TenderRows {

    private TenderRows() {}

    /** Fills the columns of the release that the tender has, and writes its lists. */
    static void write(ReleaseContext release, JsonFields tender, CopyTable releaseRow) {
        try (tender;
                JsonFields procuringEntity = tender.object("procuringEntity");
                JsonFields period = tender.object("tenderPeriod")) {
            releaseRow
                    .set(OCDS_RELEASE.TENDER_ID, tender.text("id"))
                    .set(OCDS_RELEASE.TENDER_TITLE, tender.text("title"))
                    .set(OCDS_RELEASE.TENDER_DESCRIPTION, tender.text("description"))
                    .set(OCDS_RELEASE.TENDER_STATUS, tender.code(OcdsCodes.TENDER_STATUS, "status"))
                    .set(OCDS_RELEASE.PROCURING_ENTITY_NAME, procuringEntity.text("name"))
                    .set(OCDS_RELEASE.PROCURING_ENTITY_ID, procuringEntity.text("id"))
                    .set(
                            OCDS_RELEASE.PROCUREMENT_METHOD,
                            tender.code(OcdsCodes.PROCUREMENT_METHOD, "procurementMethod"))
                    .set(OCDS_RELEASE.PROCUREMENT_METHOD_DETAILS, tender.text("procurementMethodDetails"))
                    .set(OCDS_RELEASE.PROCUREMENT_METHOD_RATIONALE, tender.text("procurementMethodRationale"))
                    .set(
                            OCDS_RELEASE.MAIN_PROCUREMENT_CATEGORY,
                            tender.code(OcdsCodes.MAIN_PROCUREMENT_CATEGORY, "mainProcurementCategory"))
                    .set(
                            OCDS_RELEASE.ADDITIONAL_PROCUREMENT_CATEGORIES,
                            tender.texts("additionalProcurementCategories"))
                    .set(OCDS_RELEASE.TENDER_START_AT, period.moment("startDate"))
                    .set(OCDS_RELEASE.TENDER_END_AT, period.moment("endDate"))
                    .set(OCDS_RELEASE.TENDER_DURATION_IN_DAYS, period.integer("durationInDays", "durationInDay"))
                    .set(OCDS_RELEASE.TENDERER_COUNT, tender.integer("numberOfTenderers"))
                    .set(OCDS_RELEASE.TENDER_VALUE, dollars(release, tender, "value"))
                    .set(OCDS_RELEASE.TENDER_MIN_VALUE, dollars(release, tender, "minValue"))
                    .set(OCDS_RELEASE.DELIVERY_AREA, tender.verbatim("deliveryarea", "deliveryArea", "DeliveryArea"));
            writeTenderers(release, tender.objects("tenderers"));
            writeItems(release, tender.objects("items"));
            writeDocuments(release, tender.objects("documents"));
            writeLots(release, tender.objects("lots"));
        }
    }

    /** The row of a release has no column for the currency of these, so that is told here. */
    private static @Nullable BigDecimal dollars(ReleaseContext release, JsonFields tender, String name) {
        PublishedMoney money = tender.money(name);
        if (money.isForeign()) {
            release.area()
                    .issues()
                    .add(new DataIssue.CurrencyNotCad(
                            "tender." + name + ".currency", String.valueOf(money.currency())));
        }
        return money.amount();
    }

    private static void writeTenderers(ReleaseContext release, List<JsonFields> tenderers) {
        int order = 0;
        for (JsonFields tenderer : tenderers) {
            try (tenderer) {
                release.row(OCDS_TENDERER, OCDS_TENDERER.SOURCE_FILE_ID, OCDS_TENDERER.POSITION)
                        .set(OCDS_TENDERER.TENDERER_POSITION, ++order)
                        .set(OCDS_TENDERER.TENDERER_ID, tenderer.text("id"))
                        .set(OCDS_TENDERER.NAME, tenderer.text("name"))
                        .endRow();
            }
        }
    }

    private static void writeItems(ReleaseContext release, List<JsonFields> items) {
        int order = 0;
        for (JsonFields item : items) {
            try (item;
                    JsonFields classification = item.object("classification")) {
                List<Classification> additional = item.objects("additionalClassifications").stream()
                        .map(Classification::of)
                        .toList();
                Classification main = Classification.of(classification);
                release.row(OCDS_ITEM, OCDS_ITEM.SOURCE_FILE_ID, OCDS_ITEM.POSITION)
                        .set(OCDS_ITEM.ITEM_POSITION, ++order)
                        .set(OCDS_ITEM.ITEM_ID, item.text("id"))
                        .set(OCDS_ITEM.DESCRIPTION, item.text("description"))
                        .set(OCDS_ITEM.CLASSIFICATION_SCHEME, main.scheme())
                        .set(OCDS_ITEM.CLASSIFICATION_ID, main.id())
                        .set(OCDS_ITEM.CLASSIFICATION_DESCRIPTION, main.description())
                        .set(OCDS_ITEM.ADDITIONAL_SCHEMES, column(additional, Classification::scheme))
                        .set(OCDS_ITEM.ADDITIONAL_IDS, column(additional, Classification::id))
                        .set(OCDS_ITEM.ADDITIONAL_DESCRIPTIONS, column(additional, Classification::description))
                        .endRow();
            }
        }
    }

    private static void writeDocuments(ReleaseContext release, List<JsonFields> documents) {
        int order = 0;
        for (JsonFields document : documents) {
            try (document) {
                release.row(OCDS_DOCUMENT, OCDS_DOCUMENT.SOURCE_FILE_ID, OCDS_DOCUMENT.POSITION)
                        .set(OCDS_DOCUMENT.DOCUMENT_POSITION, ++order)
                        .set(OCDS_DOCUMENT.URL, document.text("url"))
                        .endRow();
            }
        }
    }

    private static void writeLots(ReleaseContext release, List<JsonFields> lots) {
        int order = 0;
        for (JsonFields lot : lots) {
            try (lot;
                    JsonFields period = lot.object("contractPeriod")) {
                release.row(OCDS_LOT, OCDS_LOT.SOURCE_FILE_ID, OCDS_LOT.POSITION)
                        .set(OCDS_LOT.LOT_POSITION, ++order)
                        .set(OCDS_LOT.LOT_ID, lot.text("id"))
                        .set(OCDS_LOT.TITLE, lot.text("title"))
                        .set(OCDS_LOT.STATUS, lot.code(OcdsCodes.TENDER_STATUS, "status"))
                        .set(OCDS_LOT.START_DATE, period.date("startDate"))
                        .set(OCDS_LOT.END_DATE, period.date("endDate"))
                        .endRow();
            }
        }
    }

    private record Classification(
            @Nullable String scheme,
            @Nullable String id,
            @Nullable String description) {
        static Classification of(JsonFields fields) {
            try (fields) {
                return new Classification(fields.text("scheme"), fields.text("id"), fields.text("description"));
            }
        }
    }

    /** One value for each classification, so that the three arrays stay side by side. */
    private static @Nullable String[] column(
            List<Classification> classifications, Function<Classification, @Nullable String> value) {
        return classifications.stream().map(value).toArray(String[]::new);
    }
}
