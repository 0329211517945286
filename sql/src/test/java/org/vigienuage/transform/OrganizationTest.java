package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body answers to one portfolio on the date of an award, and to another today. */
class OrganizationTest {

    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
        records.sql()
                .execute("insert into source.ministry (slug, name_fr, name_en, source)"
                        + " values ('tresor', '', '', ''), ('numerique', '', '', '')");
        records.sql()
                .execute("insert into source.organization (slug, name, sector, source, confidence)"
                        + " values ('essais', 'Ministère des Essais', 'ministry', '', '')");
        records.xml("Avis_20160101_20160131").notice("100", "3", "2016-01-10").winner("Alpha", null, "5");
    }

    @Test
    void todaysMinistryIsTheOneThatHasNotEnded() {
        attached(
                "('essais', 'tresor', null, '2016-01-10', '', ''), ('essais', 'numerique', '2016-01-11', null, '', '')");
        records.harmonize();
        records.publish();

        assertThat(ministries()).isEqualTo("tresor numerique");
    }

    @Test
    void aBodyWhoseAttachmentHasEndedAnswersToNobodyKnownToday() {
        attached("('essais', 'tresor', null, '2016-01-10', '', '')");
        records.harmonize();
        records.publish();

        assertThat(ministries()).isEqualTo("tresor unknown");
    }

    private static void attached(String rows) {
        records.sql().execute("insert into source.organization_ministry values " + rows);
    }

    private static String ministries() {
        return String.valueOf(records.ask("select ministry_key || ' ' || current_ministry_key from mart.award"));
    }
}
