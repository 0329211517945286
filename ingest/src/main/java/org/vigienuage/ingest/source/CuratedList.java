package org.vigienuage.ingest.source;

import java.util.List;
import java.util.Map;

/** A table that is a copy of CSV files; in an order in which what is referred to comes first. */
enum CuratedList {
    CODE("code", "*/codes.csv", Map.of("confirmed", "is_confirmed")),
    ISSUE_KIND("issue_kind", "issue_kinds.csv", Map.of()),
    VENDOR("vendor", "curated/vendors.csv", Map.of()),
    VENDOR_ALIAS("vendor_alias", "curated/vendor_alias.csv", Map.of()),
    VENDOR_OWNER("vendor_owner", "curated/vendor_owner.csv", Map.of()),
    VENDOR_MERGE("vendor_merge", "curated/vendor_merge.csv", Map.of("date", "decided_on")),
    MINISTRY("ministry", "curated/ministries.csv", Map.of()),
    ORGANIZATION("organization", "curated/organizations.csv", Map.of()),
    ORGANIZATION_ALIAS("organization_alias", "curated/organization_alias.csv", Map.of()),
    ORGANIZATION_SECTOR("organization_sector", "curated/organization_sector.csv", Map.of()),
    ORGANIZATION_MINISTRY("organization_ministry", "curated/organization_ministry.csv", Map.of("organization", "slug")),
    ORGANIZATION_FORMER_NAME("organization_former_name", "curated/organization_former_name.csv", Map.of()),
    COVERAGE_GAP("coverage_gap", "curated/coverage_gaps.csv", Map.of("id", "gap_id")),
    PUBLISHED_CLAIM("published_claim", "published-claims.csv", Map.of()),
    GENERIC_WORD("generic_word", "curated/generic_words.csv", Map.of()),
    PRICE_INDEX("price_index", "price-index/indices.csv", Map.of("id", "index_id", "made_up", "is_made_up")),
    PRICE_INDEX_VALUE(
            "price_index_value", "price-index/values.csv", Map.of("index", "index_id", "value", "index_value")),
    GROUP_PURCHASE("group_purchase", "curated/group_purchases.csv", Map.of("date", "decided_on")),
    CORRECTION("correction", "curated/corrections.csv", Map.of("date", "decided_on")),
    CLASSIFICATION_OVERRIDE("classification_override", "classification/overrides.csv", Map.of("date", "decided_on")),
    LABEL("label", "classification/labels.csv", Map.of("id", "label_id", "label", "award_scope")),
    LABEL_STRATUM("label_stratum", "classification/label_strata.csv", Map.of());

    private final String table;
    private final String files;
    private final Map<String, String> shorterNames;

    /**
     * @param files pattern below {@code data-sources/}
     * @param shorterNames columns that are called otherwise, and shorter, in the file
     */
    CuratedList(String table, String files, Map<String, String> shorterNames) {
        this.table = table;
        this.files = files;
        this.shorterNames = shorterNames;
    }

    String table() {
        return "source." + table;
    }

    String files() {
        return files;
    }

    List<String> columns(List<String> header) {
        return header.stream()
                .map(name -> shorterNames.getOrDefault(name, name))
                .toList();
    }
}
