package org.vigienuage.ingest.seao.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.ingest.TrialStaging;
import org.vigienuage.ingest.TrialStaging.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever bytes are called a release package, they are read whole or set aside. */
class SeaoOcdsFuzzTest {

    private static final String NAME = "hebdo_20260727_20260802.json";
    private static final String WITHOUT_OCID =
            "select count(*) from staging.data_issue where source_file_id = ? and kind = 'missing-ocid'";

    private static TrialStaging staging;

    @BeforeAll
    static void open() {
        staging = TrialStaging.open();
    }

    @AfterAll
    static void close() throws SQLException {
        staging.close();
    }

    static Stream<Arguments> packages() {
        return Stream.of(
                        small(),
                        TrialStaging.realFile(NAME),
                        "{\"releases\":[{\"ocid\":\"a\",\"x\\u0000\":1,\"y\":2,\"x\\u0000\":3}]}"
                                .getBytes(StandardCharsets.UTF_8))
                .map(content -> Arguments.of((Object) content));
    }

    @MethodSource("packages")
    @FuzzTest(maxDuration = "2m")
    void everyReleaseIsARowOrAnIssueOrTheFileIsSetAside(byte[] content) {
        Outcome outcome = read(content);

        assertThat(outcome.isComplete()).as(outcome.toString()).isTrue();
    }

    @Test
    void aPackageCutAtAnyByteIsWholeOrSetAside() {
        byte[] whole = firstRelease();
        Outcome expected = read(whole);
        assertThat(expected.records()).isPositive();
        for (int length = 0; length < whole.length; length++) {
            Outcome cut = read(Arrays.copyOf(whole, length));
            if (cut.problem() == null) {
                assertThat(cut).as("cut at %d", length).isEqualTo(expected);
            }
        }
    }

    @Test
    void namesOfFieldsMayHoldWhatNoTextMay() {
        Outcome outcome = read("{\"releases\":[{\"ocid\":\"a\",\"x\\u0000\":1,\"y\":2,\"x\\u0000\":3}]}"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.problem()).isNull();
        assertThat(outcome.staged()).isEqualTo(1);
        assertThat(outcome.issues()).isGreaterThanOrEqualTo(3);
    }

    private static byte[] firstRelease() {
        JsonMapper mapper = new JsonMapper();
        ObjectNode content = (ObjectNode) mapper.readTree(TrialStaging.realFile(NAME));
        JsonNode first = content.get("releases").get(0);
        content.putArray("releases").add(first);
        return mapper.writeValueAsBytes(content);
    }

    private static byte[] small() {
        return """
                {"uri":"https://example.org/hebdo_20260727_20260802.json","publishedDate":"2026-08-03T01:17:56-04:00",
                 "releases":[{"ocid":"ocds-ec9k95-1","id":"20260101000000","date":"2026-01-01T00:00:00Z","tag":["award"],
                  "buyer":{"id":"OP-1","name":"Ville"},"parties":[{"id":"OP-1","name":"Ville","roles":["buyer"]}],
                  "tender":{"id":"1","title":"Nuage","value":{"amount":1.5,"currency":"CAD"},"lots":[{"id":"l"}]},
                  "awards":[{"id":"a","value":{"amount":12.25},"suppliers":[{"id":"FO-1","name":"Maison"}]}],
                  "contracts":[{"id":"c","awardID":"a","value":{"amount":12.25},"amendments":[{"id":"m"}]}]},{"id":"x"},3]}
                """.getBytes(StandardCharsets.UTF_8);
    }

    private static Outcome read(byte[] content) {
        return staging.read(new SeaoOcdsFileReader(), NAME, content, "ocds_release", WITHOUT_OCID);
    }
}
