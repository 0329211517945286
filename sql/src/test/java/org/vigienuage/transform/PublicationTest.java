package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version is published once, and every earlier one can still be asked. */
class PublicationTest {

    private final StagedRecords records = new StagedRecords();

    @BeforeEach
    void firstVersion() {
        records.clear();
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha", null, "500")
                .notice("200")
                .winner("Beta", null, "80");
        records.harmonize();
        records.publish();
    }

    @Test
    void theSameContentMakesNoNewVersion() {
        records.harmonize();
        records.publish();

        assertThat(records.ask("select count(*) from mart.data_version")).isEqualTo("1");
    }

    @Test
    void aChangeOpensANewVersionAndTheEarlierOneStaysWhole() {
        records.xml("AvisRevisions_20160201_20160229").notice("100").winner("Alpha", null, "650");
        records.harmonize();
        records.publish();

        assertThat(central(1)).isEqualTo("580");
        assertThat(central(2)).isEqualTo("730");
        assertThat(records.ask("select count(*) from mart.award_history where valid_from = 2"))
                .isEqualTo("1");
    }

    @Test
    void anAwardThatIsGoneIsClosed() {
        records.xml("AvisRevisions_20160201_20160229").notice("200").bidder("Beta", null);
        records.harmonize();
        records.publish();

        assertThat(central(1)).isEqualTo("580");
        assertThat(central(2)).isEqualTo("500");
    }

    @Test
    void theLedgerAddsUp() {
        assertThat(
                        records.ask(
                                "select count(*) = count(*) filter (where exclusion is null)"
                                        + " + count(*) filter (where exclusion = 'unknown')"
                                        + " + count(*) filter (where exclusion in ('withdrawn', 'suspect', 'group-purchase')) from mart.award"))
                .isEqualTo("true");
    }

    private @Nullable String central(int version) {
        return records.ask("select trim_scale(sum(central_amount)) from mart.award_history where valid_from <= "
                + version + " and (valid_to is null or valid_to > " + version + ")");
    }
}
