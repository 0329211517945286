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
    GROUP_PURCHASE("group_purchase", "curated/group_purchases.csv", Map.of("date", "decided_on")),
    CORRECTION("correction", "curated/corrections.csv", Map.of("date", "decided_on")),
    CLASSIFICATION_OVERRIDE("classification_override", "classification/overrides.csv", Map.of("date", "decided_on"));

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
