package org.vigienuage.ingest.seao.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.ingest.StagingFixture;

class SeaoOcdsFilesTest {

    private static final Path REAL_FILE =
            Path.of("src/test/resources/org/vigienuage/ingest/golden/hebdo_20260727_20260802.json");
    private static final String NAME = "hebdo_20260727_20260802.json";

    @TempDir
    static Path home;

    private static StagingFixture fixture;

    @BeforeAll
    static void open() {
        fixture = StagingFixture.in(home);
    }

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkChangesNothing(String encoding) throws IOException {
        String content = Files.readString(REAL_FILE);
        fixture.register(fixture.file(NAME, ("\ufeff" + content).getBytes(encoding)));
        fixture.register(fixture.file("without/" + NAME, content));
        fixture.stage();
        assertThat(fixture.list("select state || record_count from source.source_file"))
                .containsExactly("staged4", "staged4");
        for (String table : List.of("ocds_release", "ocds_party", "ocds_bid", "ocds_award", "ocds_lot")) {
            assertThat(fixture.list("select count(*) from (select to_jsonb(t) - 'source_file_id' as row from staging."
                            + table + " t group by 1 having count(*) <> 2) as differing"))
                    .containsExactly("0");
        }
    }

    @Test
    void everySpellingOfAFieldIsUnderstood() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000","tag":"tender",
                         "parties":[{"id":"OP-1","name":"Ville","roles":["buyer"],"details":{"Municipal":"1"}},
                                    {"id":"FO-1","roles":"supplier","details":{"NEQ":"1140000000"}}],
                         "tender":{"tenderPeriod":{"durationInDays":3},"deliveryarea":["06","13"]},
                         "awards":[{"id":1,"value":{"amount":1,"currency":"CAD","totalamount":2.50}}],
                         "contracts":[{"id":"1","awardID":1,"period":{"durationInDay":"90"}}],
                         "relatedProcesses":[{"id":"2","relationship":"prior"}]}
                        """));
        assertThat(fixture.issues()).isEmpty();
        assertThat(fixture.list("select concat_ws('|', tags, municipal, buyer_party_name, tender_duration_in_days,"
                        + " delivery_area) from staging.ocds_release"))
                .containsExactly("{tender}|1|Ville|3|[\"06\",\"13\"]");
        assertThat(fixture.list("select neq || roles::text from staging.ocds_party where neq is not null"))
                .containsExactly("1140000000{supplier}");
        assertThat(fixture.list("select award_id || ' ' || total_amount from staging.ocds_award"))
                .containsExactly("1 2.500000");
        assertThat(fixture.list("select award_id || ' ' || duration_in_days from staging.ocds_contract"))
                .containsExactly("1 90");
        assertThat(fixture.list("select relationship::text from staging.ocds_related_process"))
                .containsExactly("{prior}");
    }

    @Test
    void allThatAContractHoldsIsStaged() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000","tag":["contractUpdate","tenderUpdate"],
                         "awards":[{"id":"a","status":"active","date":"2025-12-31T23:30:00-05:00","relatedLots":["l1","l2"],
                           "value":{"amount":100.10,"currency":"CAD"},"suppliers":[{"id":"FO-1","name":"A"},{"id":"FO-2","name":"B"}]}],
                         "contracts":[{"id":"a","awardID":"a","status":"terminated","dateSigned":"0001-01-01T00:00:00-05:00",
                           "period":{"startDate":"2026-01-01","endDate":"2026-12-31T00:00:00-05:00"},
                           "value":{"amount":57433.44,"currency":"CAD"},
                           "amendments":[{"id":"m1","rationale":"plus","date":"2026-03-01T00:00:00-05:00"}],
                           "implementation":{"transactions":[
                             {"id":"t1","source":"s","date":"2026-04-01T00:00:00-04:00","value":{"amount":-12.5,"currency":"CAD"}},
                             {"id":"t2","value":7}]}}]}
                        """));
        assertThat(fixture.issues()).isEmpty();
        assertThat(
                        fixture.list(
                                "select concat_ws('|', tags, award_count, contract_count, bid_count) from staging.ocds_release"))
                .containsExactly("{contractUpdate,tenderUpdate}|1|1|0");
        assertThat(fixture.list("select concat_ws('|', award_date, amount, related_lots) from staging.ocds_award"))
                .containsExactly("2025-12-31|100.100000|{l1,l2}");
        assertThat(
                        fixture.list(
                                "select concat_ws('|', supplier_position, supplier_id, name) from staging.ocds_award_supplier order by 1"))
                .containsExactly("1|FO-1|A", "2|FO-2|B");
        assertThat(fixture.list(
                        "select concat_ws('|', start_date, end_date, amount, date_signed) from staging.ocds_contract"))
                .containsExactly("2026-01-01|2026-12-31|57433.440000");
        assertThat(fixture.list(
                        "select concat_ws('|', amendment_id, amendment_date, rationale) from staging.ocds_amendment"))
                .containsExactly("m1|2026-03-01|plus");
        assertThat(fixture.list("select concat_ws('|', transaction_id, source, transaction_date, amount, currency)"
                        + " from staging.ocds_transaction order by 1"))
                .containsExactly("t1|s|2026-04-01|-12.500000|CAD", "t2|7.000000");
    }

    @Test
    void bidsAreReadInSeaosFormAndInThatOfTheStandard() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000","bids":[
                           {"id":"FO-1","admissible":"1","conform":"0","value":10.5,"valueUnit":"8","relatedLots":["l"]},{"id":"FO-2"}]},
                        {"ocid":"ocds-ec9k95-2","id":"20260101000000","bids":{"details":[
                           {"id":"b1","tenderers":[{"id":"FO-3","name":"C"}],"value":{"amount":20,"currency":"CAD"}}]}}
                        """));
        assertThat(fixture.issues()).isEmpty();
        assertThat(fixture.list("select concat_ws('|', bid_id, admissible, conform, value, value_unit, related_lots)"
                        + " from staging.ocds_bid order by position, bid_position"))
                .containsExactly("FO-1|1|0|10.500000|8|{l}", "FO-2|{}", "FO-3|20.000000|1|{}");
    }

    @Test
    void unknownFieldsAreCountedOncePerPath() throws IOException {
        fixture.load(NAME, """
                {"uri":"u","records":[1],"releases":[
                 {"ocid":"ocds-ec9k95-1","id":"20260101000000","planning":{"budget":{"amount":5}},
                  "tender":{"items":[{"id":"G1","quantity":2},{"id":"G2","quantity":3}]}},
                 {"ocid":"ocds-ec9k95-2","id":"20260101000000","tender":{"items":[{"id":"G1","quantity":4}]}}]}
                """);
        assertThat(
                        fixture.list(
                                "select field || ' ' || coalesce(value, '') || ' ' || detail from staging.data_issue order by 1"))
                .containsExactly(
                        "planning {\"budget\":{\"amount\":\"5\"}} times: 1, first in record 1",
                        "records  times: 1",
                        "tender.items[].quantity 2 times: 3, first in record 1");
    }

    @Test
    void unknownCodesAreKeptAndReported() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000","tag":["tender","vente"],
                         "parties":[{"id":"OP-1","roles":["buyer","voisin"]}],
                         "tender":{"status":"perdu","procurementMethod":"troc","mainProcurementCategory":"art"},
                         "bids":[{"id":"FO-1","valueUnit":"42"}],"awards":[{"status":"x"}],"contracts":[{"status":"y"}]}
                        """));
        assertThat(fixture.list("select field || ' ' || value || ' ' || record_key from staging.data_issue"
                        + " where kind = 'unknown-code' order by data_issue_id"))
                .containsExactlyInAnyOrder(
                        "tag vente ocds-ec9k95-1",
                        "parties[].roles voisin ocds-ec9k95-1",
                        "tender.status perdu ocds-ec9k95-1",
                        "tender.procurementMethod troc ocds-ec9k95-1",
                        "tender.mainProcurementCategory art ocds-ec9k95-1",
                        "bids[].valueUnit 42 ocds-ec9k95-1",
                        "awards[].status x ocds-ec9k95-1",
                        "contracts[].status y ocds-ec9k95-1");
        assertThat(fixture.list("select tags::text || tender_status from staging.ocds_release"))
                .containsExactly("{tender,vente}perdu");
    }

    @Test
    void releasesWithoutIdentityAreCountedAndLeftOut() throws IOException {
        fixture.load(NAME, packageOf("""
                        7, null, [], {"id":"20260101000000"}, {"ocid":"  ","id":"20260101000000"},
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000"}
                        """));
        assertThat(fixture.list("select kind || ' ' || position from staging.data_issue order by position"))
                .containsExactly(
                        "missing-ocid 1", "missing-ocid 2", "missing-ocid 3", "missing-ocid 4", "missing-ocid 5");
        assertThat(fixture.list("select position || ' ' || ocid from staging.ocds_release"))
                .containsExactly("6 ocds-ec9k95-1");
        assertThat(fixture.list("select record_count from source.source_file")).containsExactly("6");
    }

    @Test
    void aForeignOcidAndAnOddVersionAreReported() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-abcdef-1","id":"20260101000000"},{"ocid":"ocds-ec9k95-12A","id":"20260101000000"},
                        {"ocid":"ocds-ec9k95-3","id":"20260199000000"},{"ocid":"ocds-ec9k95-4"}
                        """));
        assertThat(fixture.issues())
                .containsExactly(
                        "foreign-ocid ocid ocds-abcdef-1",
                        "foreign-ocid ocid ocds-ec9k95-12A",
                        "unreadable-release-id id 20260199000000",
                        "unreadable-release-id id");
        assertThat(
                        fixture.list(
                                "select coalesce(seao_number, '-') || coalesce(released_at::text, '-') from staging.ocds_release order by position"))
                .containsExactly("-2026-01-01 00:00:00+00", "-2026-01-01 00:00:00+00", "3-", "4-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0.1                    | 0.100000       | -",
                "1e3                    | 1000.000000    | -",
                "507314.249999999       | 507314.250000  | amount-rounded awards[].value.amount 507314.249999999",
                "\"12.50\"              | 12.500000      | -",
                "\"12,50\"              | -              | unreadable-amount awards[].value.amount 12,50",
                "\"NaN\"                | -              | unreadable-amount awards[].value.amount NaN",
                "1e400                  | -              | amount-out-of-range awards[].value.amount 1e400",
                "1e999999999            | -              | unreadable-amount awards[].value.amount 1e999999999",
                "true                   | -              | unreadable-amount awards[].value.amount true",
                "null                   | -              | -",
                "{}                     | -              | unexpected-type awards[].value.amount {}",
            })
    void amountsAreExactOrUnknown(String json, String amount, String issue) throws IOException {
        fixture.load(
                NAME,
                packageOf("{\"ocid\":\"ocds-ec9k95-1\",\"id\":\"20260101000000\",\"awards\":[{\"value\":{\"amount\":"
                        + json + "}}]}"));
        assertThat(fixture.list("select amount from staging.ocds_award")).containsExactly(String.valueOf(amount));
        assertThat(fixture.issues()).isEqualTo(issue == null ? List.of() : List.of(issue));
    }

    @Test
    void numbersOfAThousandDigitsAreUnknown() throws IOException {
        fixture.load(
                NAME,
                packageOf("{\"ocid\":\"ocds-ec9k95-1\",\"id\":\"20260101000000\",\"awards\":[{\"value\":"
                        + "9".repeat(5_000) + "}]}"));
        assertThat(fixture.list("select kind from staging.data_issue")).containsExactly("unreadable-amount");
    }

    @Test
    void valuesOfAnotherTypeAreLeftOutAndReported() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000","buyer":"Ville","parties":[3,{"id":{"a":1}}],
                         "tender":{"title":["a"],"lots":{"id":"l"},"numberOfTenderers":1.5}}
                        """));
        assertThat(fixture.issues())
                .containsExactlyInAnyOrder(
                        "unexpected-type buyer Ville",
                        "unexpected-type parties[] 3",
                        "unexpected-type parties[].id {\"a\":\"1\"}",
                        "unexpected-type tender.title [\"a\"]",
                        "unreadable-number tender.numberOfTenderers 1.5");
        assertThat(fixture.count("staging.ocds_lot")).isEqualTo(1);
    }

    @Test
    void duplicateKeysAreReportedAndTheLastOneCounts() throws IOException {
        fixture.load(
                NAME,
                packageOf(
                        "{\"ocid\":\"ocds-ec9k95-1\",\"id\":\"20260101000000\",\"tender\":{\"title\":\"a\",\"title\":\"b\"}}"));
        assertThat(fixture.issues()).containsExactly("duplicate-field tender.title a");
        assertThat(fixture.list("select tender_title from staging.ocds_release"))
                .containsExactly("b");
    }

    @Test
    void charactersThatNoTextMayHoldAreReplaced() throws IOException {
        fixture.load(
                NAME,
                packageOf(
                        "{\"ocid\":\"ocds-ec9k95-1\",\"id\":\"20260101000000\",\"tender\":{\"title\":\"a\\u0000b\\ud800c\\ud83d\\ude00\"}}"));
        assertThat(fixture.issues()).containsExactly("invalid-character tender.title ab\ufffdc😀");
        assertThat(fixture.list("select tender_title from staging.ocds_release"))
                .containsExactly("ab\ufffdc😀");
    }

    @Test
    void datesWithoutMeaningAreUnknownSilently() throws IOException {
        fixture.load(NAME, packageOf("""
                        {"ocid":"ocds-ec9k95-1","id":"20260101000000","date":"0001-01-01T00:00:00Z",
                         "tender":{"tenderPeriod":{"startDate":"2026-01-01T10:00:00","endDate":"2026-13-01T10:00:00Z"}}}
                        """));
        assertThat(fixture.issues())
                .containsExactly("unreadable-date tender.tenderPeriod.endDate 2026-13-01T10:00:00Z");
        assertThat(fixture.list(
                        "select coalesce(release_date::text, '-') || tender_start_at from staging.ocds_release"))
                .containsExactly("-2026-01-01 15:00:00+00");
    }

    @Test
    void theDateOfPublicationIsFoundWhereverItStands() throws IOException {
        fixture.load(NAME, "{\"releases\":[],\"publishedDate\":\"2026-08-03T01:17:56-04:00\"}");
        assertThat(fixture.list("select published_at || ' ' || record_count from source.source_file"))
                .containsExactly("2026-08-03 05:17:56+00 0");
    }

    @Test
    void aCurrencyWithoutColumnOfItsOwnIsReported() throws IOException {
        fixture.load(
                NAME,
                packageOf(
                        "{\"ocid\":\"ocds-ec9k95-1\",\"id\":\"20260101000000\",\"tender\":{\"value\":{\"amount\":5,\"currency\":\"USD\"}}}"));
        assertThat(fixture.issues()).containsExactly("currency-not-cad tender.value.currency USD");
    }

    @Test
    void aPackageThatIsCutShortAnywhereLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(REAL_FILE);
        int cuts = 0;
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length += end / 25) {
            fixture.register(fixture.file("cut/" + length + "/" + NAME, Arrays.copyOf(whole, length)));
            cuts++;
        }
        fixture.stage();
        assertThat(fixture.list("select count(*) from source.source_file where state = 'quarantined'"))
                .containsExactly(String.valueOf(cuts));
        assertThat(fixture.count("staging.ocds_release") + fixture.count("staging.ocds_party"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                       | it is not a release package: it does not begin with an object",
                "\"text\"                                 | it is not a release package: it does not begin with an object",
                "{}                                       | it is not a release package: it has no list of releases",
                "{\"releases\":{}}                        | it is not a release package: it has no list of releases",
                "{\"releases\":[]}{}                      | something follows its release package",
                "{\"releases\":[{\"a\":NaN}]}             | it is not well-formed JSON at line 1, column",
                "{\"releases\":[{\"ocid\":\"x\",}]}       | it is not well-formed JSON at line 1, column",
                "{\"releases\":[{]}                       | it is not well-formed JSON at line 1, column",
            })
    void whatIsNotAReleasePackageIsSetAside(String content, String message) throws IOException {
        fixture.load(NAME, content);
        assertThat(fixture.state()).startsWith("quarantined: " + message);
        assertThat(fixture.count("staging.ocds_release")).isZero();
    }

    @Test
    void absurdNestingIsSetAside() throws IOException {
        fixture.load(NAME, packageOf("{\"ocid\":\"ocds-ec9k95-1\",\"x\":" + "[".repeat(100_000)));
        assertThat(fixture.state())
                .startsWith("quarantined: it is not well-formed JSON")
                .contains("nesting depth");
    }

    @Test
    void anAbsurdlyLargeReleaseIsSetAside() throws IOException {
        fixture.load(NAME, packageOf("{\"ocid\":\"ocds-ec9k95-1\",\"x\":[" + "1,".repeat(600_000) + "1]}"));
        assertThat(fixture.state()).isEqualTo("quarantined: one of its releases is absurdly large");
    }

    private static String packageOf(String releases) {
        return "{\"version\":\"1.1\",\"releases\":[" + releases + "]}";
    }
}
