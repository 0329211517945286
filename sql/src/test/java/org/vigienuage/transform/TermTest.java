package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a contract runs, and which contract it renews. */
class TermTest {

    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
        records.sql().execute("truncate source.generic_word");
        records.sql()
                .execute("insert into source.generic_word values ('renouvellement'), ('licences'), ('avis'), ('des')");
    }

    @Test
    void theSameServiceOfTheSameSupplierIsRenewed() {
        bought("100", "2016-01-15", "Oracle", "Licences Oracle");
        bought("200", "2017-02-01", "Oracle", "Renouvellement des licences Oracle");
        bought("300", "2018-02-01", "Oracle", "Renouvellement des licences ORACLE (2018)");
        publish();

        assertThat(chains()).isEqualTo("100-1:100-1/1 200-1:100-1/2<100-1 300-1:100-1/3<200-1");
    }

    @Test
    void anotherServiceOfTheSameSupplierIsNoRenewal() {
        bought("100", "2016-01-15", "IBM", "Licences SPSS Statistics");
        bought("200", "2017-02-01", "IBM", "Licences Tivoli Storage");
        publish();

        assertThat(chains()).isEmpty();
    }

    @Test
    void oneWordInCommonIsTooLittle() {
        bought("100", "2016-01-15", "IBM", "Licences IBM");
        bought("200", "2017-02-01", "IBM", "Licences IBM Tivoli");
        publish();

        assertThat(chains()).isEmpty();
    }

    @Test
    void anotherSupplierIsNoRenewalWhereTheMakerIsNotKnown() {
        bought("100", "2016-01-15", "Alpha", "Licences Acrobat");
        bought("200", "2017-02-01", "Beta", "Licences Acrobat");
        publish();

        assertThat(chains()).isEmpty();
    }

    @Test
    void whatIsBoughtTwiceInOneSeasonIsNoRenewal() {
        bought("100", "2016-01-15", "Oracle", "Licences Oracle");
        bought("200", "2016-04-01", "Oracle", "Licences Oracle");
        publish();

        assertThat(chains()).isEmpty();
    }

    @Test
    void wordsThatEveryTitleSaysLinkNothing() {
        bought("100", "2016-01-15", "Alpha", "Renouvellement des licences");
        bought("200", "2017-02-01", "Alpha", "Renouvellement des licences");
        publish();

        assertThat(chains()).isEmpty();
    }

    @Test
    void thePeriodRunsFromTheAwardToTheEndStatedWithTheFinal() {
        bought("100", "2016-01-15", "Oracle", "Licences Oracle");
        records.xml("Contrats_20170101_20170131").contract("100", "Oracle", null, "500");
        records.sql().execute("update staging.xml_contract set datefinale = '2017-01-14'");
        publish();

        assertThat(records.ask("select concat_ws(' ', period_start, period_end, period_origin) from mart.award_term"))
                .isEqualTo("2016-01-15 2017-01-14 award-final");
    }

    @Test
    void anEndADecadeTooLateIsNoPeriod() {
        bought("100", "2016-01-15", "Oracle", "Licences Oracle");
        records.xml("Contrats_20170101_20170131").contract("100", "Oracle", null, "500");
        records.sql().execute("update staging.xml_contract set datefinale = '2102-12-05'");
        publish();

        assertThat(records.ask("select count(*) from mart.award_term where period_end is not null"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "100.01, 2016-01-01, 2016-12-31, false, 2016=100.01",
        "366, 2016-07-01, 2017-06-30, false, 2016=184.50 2017=181.50",
        "100, 2016-01-01, 2018-12-31, true, 2015=8.30 2016=33.31 2017=33.30 2018=25.09",
        "-50, 2016-12-31, 2017-01-01, false, 2016=-25.00 2017=-25.00",
        "70, , , true, 2015=70"
    })
    void dollarsAreSpreadOverTheDaysOfThePeriodToTheCent(
            String dollars, @Nullable String first, @Nullable String last, boolean fiscal, String parts) {
        assertThat(records.sql()
                        .fetchSingle(
                                "select string_agg(year || '=' || part, ' ' order by year) from mart.spread("
                                        + "?::numeric, ?::date, ?::date, date '2016-01-15', ?)",
                                dollars,
                                first,
                                last,
                                fiscal)
                        .get(0))
                .isEqualTo(parts);
    }

    private static void bought(String number, String date, String supplier, String title) {
        records.xml("Avis_20160101_201612" + number.charAt(0) + "0_" + number)
                .notice(number, "9", date)
                .winner(supplier, null, "500");
        records.sql()
                .execute(
                        "update staging.xml_notice set titre = ?, datepublication = ?::date where numeroseao = ?",
                        title,
                        date,
                        number);
    }

    /** Every award is cloud here: what is cloud is decided elsewhere. */
    private static void publish() {
        records.sql().execute("update source.source_file set period_end = '2020-12-31' where kind = 'xml-notice'");
        records.harmonize();
        records.sql()
                .execute(
                        "insert into classification.classified select subject_id, 'licences', 3, 'licences', null, 'rule'"
                                + " from classification.subject");
        records.publish();
    }

    private static String chains() {
        return String.valueOf(records.ask(
                "select coalesce(string_agg(award_key || ':' || chain_key || '/' || chain_number || coalesce('<' || previous_award_key, ''), ' ' order by award_key), '')"
                        + " from mart.award_term where chain_key is not null"));
    }
}
