package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class VendorsTest {
    private static final Set<String> KINDS = Set.of(
            "hyperscaler",
            "saas",
            "licences",
            "software",
            "hosting",
            "colocation",
            "integrator",
            "consulting",
            "reseller",
            "telecom",
            "hardware",
            "security",
            "other");

    private final List<CSVRecord> vendors = Folder.vendors();
    private final List<CSVRecord> aliases =
            Folder.rows("curated/vendor_alias.csv", "slug", "kind", "value", "source", "confidence");

    @Test
    void aVendor_hasASlugOfItsOwn() {
        assertThat(Folder.values(vendors, "slug")).hasSameSizeAs(vendors).allMatch(Validity.SLUG.asMatchPredicate());
    }

    @Test
    void aVendor_saysWhereItComesFromAndHowSure() {
        for (CSVRecord vendor : vendors) {
            assertThat(vendor.get("name")).as("%s", vendor).isNotBlank();
            assertThat(vendor.get("source")).as("%s", vendor).isNotBlank();
            assertThat(vendor.get("confidence")).as("%s", vendor).isIn(Validity.CONFIDENCES);
            assertThat(List.of(vendor.get("kind").split(";"))).as("%s", vendor).isSubsetOf(KINDS);
        }
    }

    @Test
    void anAlias_belongsToAKnownVendor() {
        assertThat(Folder.values(vendors, "slug")).containsAll(Folder.values(aliases, "slug"));
    }

    @Test
    void anAlias_isANameOrAValidNeq() {
        for (CSVRecord alias : aliases) {
            assertThat(alias.get("source")).as("%s", alias).isNotBlank();
            assertThat(alias.get("confidence")).as("%s", alias).isIn(Validity.CONFIDENCES);
            switch (alias.get("kind")) {
                case "neq" ->
                    assertThat(Validity.isNeq(alias.get("value")))
                            .as("%s", alias)
                            .isTrue();
                case "name" ->
                    assertThat(alias.get("value"))
                            .as("%s", alias)
                            .isNotBlank()
                            .isEqualTo(alias.get("value").strip())
                            .doesNotContain(";")
                            .doesNotContainIgnoringCase("exclude");
                default -> throw new AssertionError(alias);
            }
        }
    }

    @Test
    void anAlias_identifiesOneVendorAfterNormalisation() {
        Map<String, String> owners = new HashMap<>();
        for (CSVRecord alias : aliases) {
            var value = alias.get("kind").equals("name") ? PlainText.ofName(alias.get("value")) : alias.get("value");
            assertOwner(owners, alias.get("kind") + " " + value, alias.get("slug"));
        }
        for (CSVRecord vendor : vendors) {
            assertOwner(owners, "name " + PlainText.ofName(vendor.get("name")), vendor.get("slug"));
        }
    }

    @Test
    void namesThatOnlyLookLikeAVendor_areNotItsAliases() {
        var names = aliases.stream()
                .filter(alias -> alias.get("kind").equals("name"))
                .map(alias -> PlainText.ofName(alias.get("value")))
                .toList();
        for (String trap : List.of(
                "SAP hygiène et salubrité",
                "Dion & sap excavation",
                "Vantage Endoscopy inc.",
                "Zoom Média",
                "Imprimerie Kronos",
                "Converge.Net",
                "Amazon.ca",
                "Bell Helicopter Textron")) {
            assertThat(names).doesNotContain(PlainText.ofName(trap));
        }
    }

    private static void assertOwner(Map<String, String> owners, String value, String slug) {
        assertThat(owners.merge(value, slug, (first, second) -> first))
                .as(value)
                .isEqualTo(slug);
    }
}
