package org.vigienuage.ingest.seao.xml;

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

/** Whatever bytes are called a file of the XML era, they are read whole or set aside. */
class SeaoXmlFuzzTest {

    private static final String NOTICES = "AvisRevisions_20180501_20180531.xml";
    private static final String CONTRACTS = "Contrats_20130101_20131231.xml";
    private static final String EXPENSES = "Depenses_20170101_20171231.xml";
    private static final String NOTHING = "select 0 where ?::bigint is null";

    private static TrialStaging staging;

    @BeforeAll
    static void open() {
        staging = TrialStaging.open();
    }

    @AfterAll
    static void close() throws SQLException {
        staging.close();
    }

    static Stream<Arguments> realFiles() {
        return Stream.of(NOTICES, CONTRACTS, EXPENSES).map(name -> Arguments.of((Object) TrialStaging.realFile(name)));
    }

    @MethodSource("realFiles")
    @FuzzTest(maxDuration = "2m")
    void everyRecordIsARowOrTheFileIsSetAside(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String name = text.contains("<contrat") ? CONTRACTS : text.contains("<depenses") ? EXPENSES : NOTICES;

        Outcome outcome = read(name, content);

        assertThat(outcome.isComplete()).as(outcome.toString()).isTrue();
    }

    @Test
    void aFileCutAtAnyByteIsWholeOrSetAside() {
        for (String name : new String[] {NOTICES, CONTRACTS, EXPENSES}) {
            byte[] whole = TrialStaging.realFile(name);
            Outcome expected = read(name, whole);
            assertThat(expected.records()).isPositive();
            for (int length = 0; length < whole.length; length++) {
                Outcome cut = read(name, Arrays.copyOf(whole, length));
                if (cut.problem() == null) {
                    assertThat(cut).as("%s cut at %d", name, length).isEqualTo(expected);
                }
            }
        }
    }

    private static Outcome read(String name, byte[] content) {
        String table =
                name.equals(CONTRACTS) ? "xml_contract" : name.equals(EXPENSES) ? "xml_expense_list" : "xml_notice";
        return staging.read(new SeaoXmlFileReader(), name, content, table, NOTHING);
    }
}
