package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Who controls a vendor on a date. */
class OwnersTest {
    private final List<CSVRecord> owners = Folder.rows(
            "curated/vendor_owner.csv",
            "slug",
            "parent",
            "parent_fr",
            "country",
            "valid_from",
            "valid_to",
            "source",
            "confidence");

    @Test
    void anOwner_controlsAKnownVendorAndSaysWhereThatWasRead() {
        assertThat(Folder.values(Folder.vendors(), "slug")).containsAll(Folder.values(owners, "slug"));
        for (CSVRecord owner : owners) {
            assertThat(owner.get("parent")).as("%s", owner).isNotBlank();
            assertThat(owner.get("country")).as("%s", owner).matches("|[A-Z]{2}(-[A-Z]{2})?");
            assertThat(owner.get("source")).as("%s", owner).isNotBlank();
            assertThat(owner.get("confidence")).as("%s", owner).isIn(Validity.CONFIDENCES);
        }
    }

    @Test
    void whatNoDocumentSays_isNotConfirmed() {
        for (CSVRecord owner : owners) {
            if (owner.get("source").contains("no document read")) {
                assertThat(owner.get("confidence")).as("%s", owner).isNotIn("confirmed", "partial", "second-hand");
            } else {
                assertThat(owner.get("confidence")).as("%s", owner).doesNotStartWith("own-");
            }
        }
    }

    @Test
    void aVendor_hasOneOwnerAtMostOnAnyDay() {
        Map<String, LocalDate> freeFrom = new HashMap<>();
        for (CSVRecord owner : owners) {
            var from = date(owner.get("valid_from")).orElse(LocalDate.MIN);
            var to = date(owner.get("valid_to")).orElse(LocalDate.MAX);
            assertThat(to).as("%s", owner).isAfterOrEqualTo(from);
            var free = freeFrom.getOrDefault(owner.get("slug"), LocalDate.MIN);
            assertThat(from).as("%s follows its predecessor", owner).isAfterOrEqualTo(free);
            assertThat(free).as("%s has no endless predecessor", owner).isNotEqualTo(LocalDate.MAX);
            freeFrom.put(owner.get("slug"), to.equals(LocalDate.MAX) ? to : to.plusDays(1));
        }
    }

    @Test
    void softchoiceWasCanadianIn2016AndIsUnknownIn2025() {
        assertThat(countryOf("softchoice", "2016-03-01")).contains("CA");
        assertThat(countryOf("softchoice", "2025-06-01")).isEmpty();
        assertThat(countryOf("softchoice", "2026-06-01")).contains("US");
    }

    private Optional<String> countryOf(String slug, String day) {
        return owners.stream()
                .filter(owner -> owner.get("slug").equals(slug))
                .filter(owner -> owner.get("valid_from").compareTo(day) <= 0)
                .filter(owner ->
                        owner.get("valid_to").isEmpty() || owner.get("valid_to").compareTo(day) >= 0)
                .map(owner -> owner.get("country"))
                .findFirst();
    }

    private static Optional<LocalDate> date(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }
}
