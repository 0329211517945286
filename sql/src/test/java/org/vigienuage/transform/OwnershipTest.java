package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who controlled the seller on the date of the award; what no row of the list holds is unknown. */
class OwnershipTest {

    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
        records.sql()
                .execute("insert into source.vendor (slug, name, source, confidence)"
                        + " values ('softchoice', 'Softchoice', '', ''), ('esri', 'Esri', '', '')");
        records.sql()
                .execute(
                        "insert into source.vendor_owner (slug, parent, country, valid_from, valid_to, source, confidence) values"
                                + " ('softchoice', 'Birch Hill', 'CA', null, '2016-01-10', 'a newspaper', 'confirmed'),"
                                + " ('softchoice', 'World Wide Technology', 'US', '2016-01-20', null, 'a newspaper', 'partial')");
    }

    @Test
    void anAwardKeepsTheOwnerOfItsDateAndADayBetweenTwoOwnersIsUnknown() {
        records.xml("Avis_20160101_20160131")
                .notice("100", "3", "2016-01-10")
                .winner("Softchoice", null, "5")
                .notice("200", "3", "2016-01-15")
                .winner("Softchoice", null, "5")
                .notice("300", "3", "2016-01-20")
                .winner("Softchoice", null, "5")
                .notice("400", "3", "2016-01-20")
                .winner("Somebody else", null, "5");
        records.harmonize();
        records.publish();

        assertThat(records.ask(
                        "select string_agg(concat_ws('/', coalesce(parent, '-'), jurisdiction, ownership_confidence), ' ' order by award_key)"
                                + " from mart.award_supplier"))
                .isEqualTo(
                        "Birch Hill/canada/confirmed -/unknown World Wide Technology/united-states/partial -/unknown");
    }

    @Test
    void theHomeOfTheMakerIsApartFromThatOfTheSeller() {
        records.sql()
                .execute(
                        "insert into source.vendor_owner (slug, parent, country, valid_from, valid_to, source, confidence) values ('esri', 'Esri', 'US', null, null, '', 'own-high')");
        records.sql().execute("insert into source.maker values ('esri', 'Esri', '{esri}')");
        records.xml("Avis_20160101_20160131")
                .notice("100", "3", "2016-01-10")
                .winner("Softchoice", null, "5")
                .notice("200", "3", "2016-01-10")
                .winner("Softchoice", null, "5");
        records.harmonize();
        records.sql()
                .execute("insert into classification.maker select 'award:' || min(award_key), 'esri', 'reseller'"
                        + " from procurement.award");
        records.publish();

        assertThat(told()).isEqualTo("esri/reseller/united-states/own-high unknown/unknown/unknown");
    }

    @Test
    void spellingsOwnersAndFormerKeysArePublished() {
        records.xml("Avis_20160101_20160131")
                .notice("100", "3", "2016-01-10")
                .winner("SOFTCHOICE inc.", "1140000038", "5");
        records.harmonize();
        records.publish();

        assertThat(records.ask("select published_name || ' ' || resolution from mart.supplier_name"))
                .isEqualTo("SOFTCHOICE inc. curated-name");
        assertThat(records.ask("select supplier_key from mart.supplier_redirect where former_key = '1140000038'"))
                .isEqualTo("softchoice");
        assertThat(records.ask("select string_agg(concat_ws(' ', owner_number, jurisdiction, first_day), ', '"
                        + " order by owner_number) from mart.supplier_owner"))
                .isEqualTo("1 canada, 2 united-states 2016-01-20");
    }

    private static @Nullable String told() {
        return records.ask("select string_agg(concat_ws('/', maker_key, maker_evidence, maker_jurisdiction,"
                + " maker_ownership_confidence), ' ' order by award_key) from mart.award");
    }
}
