package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Set<String> KINDS = Set.of("law", "route", "policy", "publication", "campaign");

    private final List<CSVRecord> events = Folder.rows(
            "events.csv",
            "id",
            "date",
            "precision",
            "kind",
            "label_fr",
            "label_en",
            "text_fr",
            "text_en",
            "source",
            "confidence");

    @Test
    void anEvent_hasAnIdOfItsOwnAndAKind() {
        assertThat(Folder.values(events, "id")).hasSameSizeAs(events).allMatch(Validity.SLUG.asMatchPredicate());
        assertThat(KINDS).containsAll(Folder.values(events, "kind"));
    }

    @Test
    void anEvent_isToldInBothLanguagesAndHasASource() {
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(List.of("label_fr", "label_en", "text_fr", "text_en", "source"))
                        .allSatisfy(column ->
                                assertThat(event.get(column)).as(column).isNotBlank()));
        assertThat(Validity.CONFIDENCES).containsAll(Folder.values(events, "confidence"));
    }

    @Test
    void anEvent_hasADateAsPreciseAsItSays_andEventsAreInOrder() {
        var last = LocalDate.MIN;
        for (CSVRecord event : events) {
            var date = LocalDate.parse(event.get("date"));
            assertThat(event.get("precision")).isIn("day", "month");
            if (event.get("precision").equals("month")) {
                assertThat(date.getDayOfMonth()).as(event.get("id")).isEqualTo(1);
            }
            assertThat(date).as(event.get("id")).isAfter(last);
            last = date;
        }
    }

    @Test
    void anEvent_isToldInProperFrench() {
        assertThat(events)
                .allSatisfy(event -> assertThat(event.get("label_fr") + " " + event.get("text_fr"))
                        .doesNotContain("'")
                        .doesNotContainPattern(" [:»%$]")
                        .doesNotContainPattern("« ")
                        .doesNotContainPattern("[ \u00a0][;!?]"));
    }
}
