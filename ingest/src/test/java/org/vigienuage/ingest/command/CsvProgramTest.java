package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other publishers' contracts go in by a declaration alone, and never move a figure of SEAO. */
class CsvProgramTest {

    private static final Path SOURCES = Path.of("../data-sources");
    private static final Path ELECTIONS = SOURCES.resolve("canada_elections/extract/elections-canada-contracts.csv");
    private static final Path FLATTENED =
            SOURCES.resolve("canada_quebec_seao/extract/csv/seao-contracts-2009-2018.csv");
    private static final Path MONTH = SOURCES.resolve("canada_quebec_seao/extract/xml/2016-02.zip");

    /** Made-up rows in the layout of the federal proactive publication. */
    private static final String FEDERAL = """
            reference_number,procurement_id,vendor_name,vendor_postal_code,buyer_name,contract_date,economic_object_code,description_en,description_fr,contract_period_start,delivery_date,contract_value,original_value,amendment_value,comments_en,comments_fr,additional_comments_en,additional_comments_fr,agreement_type_code,trade_agreement,land_claims,commodity_type,commodity_code,country_of_vendor,solicitation_procedure,limited_tendering_reason,trade_agreement_exceptions,indigenous_business,indigenous_business_excluding_psib,intellectual_property,potential_commercial_exploitation,former_public_servant,contracting_entity,standing_offer_number,instrument_type,ministers_office,number_of_bids,article_6_exceptions,award_criteria,socioeconomic_indicator,reporting_period,record_created,record_modified,user_modified,owner_org,owner_org_title
            C-2019-2020-Q1-0001,P-1,Made Up Cloud Inc.,K1A,,2019-05-01,0473,Software as a service,Logiciel infonuagique (rangée inventée),2019-05-01,2020-04-30,"$10,000.00","$10,000.00",$0.00,,,,,,,,S,D302A,CA,OB,,,,,,,,,,C,N,1,,,,2019-2020-Q1,,,,made-up,Made-up School of Canada | École inventée du Canada
            C-2019-2020-Q3-0007,P-1,Made Up Cloud Inc.,K1A,,2019-11-01,0473,Software as a service,Logiciel infonuagique (rangée inventée),2019-05-01,2020-04-30,"$25,000.00","$10,000.00","$15,000.00",,,,,,,,S,D302A,CA,OB,,,,,,,,,,A,N,1,,,,2019-2020-Q3,,,,made-up,Made-up School of Canada | École inventée du Canada
            C-2019-2020-Q2-0002,P-2,Other Made Up Firm,K1A,,2019-08-01,0491,Consulting,Conseil (rangée inventée),2019-08-01,2019-12-31,"$40,500.50","$40,500.50",$0.00,,,,,,,,S,R019,CA,TN,,,,,,,,,,C,N,1,,,,2019-2020-Q2,,,,made-up,Made-up School of Canada | École inventée du Canada
            """;

    @TempDir
    private Path home;

    @TempDir
    private Path input;

    @Test
    void aDryRunSaysWhatARealFileWouldBringAndKeepsNothing() {
        var program = new ProgramFixture(home);
        var ran = program.run("ingest", "csv", "canada_elections_contracts", ELECTIONS.toString(), "--dry-run");
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("4,815 rows: 4,815 accepted, 0 rejected, 0 left out")
                .contains("4,339 contracts")
                .contains("from 2004-04-01 to 2014-07-03")
                .contains("476 rows state again")
                .contains("nothing was kept");
        assertThat(program.values("SELECT name FROM source.source_file")).isEmpty();
        assertThat(program.values("SELECT data_source_id FROM source.declaration"))
                .isEmpty();
    }

    @Test
    void aRealFileIsLoadedApartFromSeao() {
        var program = new ProgramFixture(home);
        var seao = seaoTotals(program, MONTH);
        var ran = program.run("ingest", "csv", "canada_elections_contracts", ELECTIONS.toString());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(totals(program)).isEqualTo(seao);
        assertThat(program.values(
                        "SELECT DISTINCT concat_ws(' ', source_key, organization_key, sector, ministry_key) FROM mart.award"
                                + " WHERE source_key <> 'seao'"))
                .containsExactly("canada_elections_contracts elections-canada-federal federal unknown");
        assertThat(program.values(
                        "SELECT award_count FROM mart.data_source WHERE source_key = 'canada_elections_contracts'"))
                .containsExactly("4339");
        // An amended contract counts once, with its last value, on the date of its first row.
        assertThat(program.values(
                        "SELECT concat_ws(' ', award_date, trim_scale(awarded_amount), trim_scale(central_amount))"
                                + " FROM mart.award WHERE award_key = 'canada_elections_contracts:9-13933-1'"))
                .containsExactly("2009-08-31 204117.7 749008.5");
        var again = program.run("ingest", "csv", "canada_elections_contracts", ELECTIONS.toString());
        assertThat(again.out()).contains("Files: 0 new").contains("stays");
    }

    @Test
    void anOverlapWithSeaoIsFlaggedAndMovesNoFigureOfSeao() {
        var program = new ProgramFixture(home);
        var seao = seaoTotals(program, MONTH);
        var tried = program.run("ingest", "csv", "canada_quebec_seao_2009_2018", FLATTENED.toString(), "--dry-run");
        var ran = program.run("ingest", "csv", "canada_quebec_seao_2009_2018", FLATTENED.toString());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(totals(program)).isEqualTo(seao);
        var flagged = program.values("SELECT count(*) FROM mart.award WHERE 'cross-source-duplicate' = ANY (flags)")
                .getFirst();
        assertThat(flagged).isNotEqualTo("0");
        assertThat(tried.out()).contains("  " + flagged + " contracts probably restate one");
        // Every one of them names the same SEAO number, and nothing of SEAO is flagged.
        assertThat(
                        program.values(
                                "SELECT count(*) FROM mart.award AS other JOIN mart.award AS seao ON seao.award_key = other.duplicate_of"
                                        + " WHERE other.seao_number = other.source_key || ':' || seao.seao_number AND other.duplicate_sources = '{seao}'"))
                .containsExactly(flagged);
        assertThat(program.values(
                        "SELECT count(*) FROM mart.award WHERE source_key = 'seao' AND duplicate_of IS NOT NULL"))
                .containsExactly("0");
        assertThat(program.values(
                        "SELECT concat_ws(' ', ministry_key, scope, trim_scale(central_amount)) FROM mart.award"
                                + " WHERE seao_number = 'canada_quebec_seao_2009_2018:927624'"))
                .containsExactly("transports core 268800");
    }

    @Test
    void theFederalLayoutIsReadByItsDeclaration() throws IOException {
        var program = new ProgramFixture(home);
        var file = Files.writeString(input.resolve("contracts.csv"), "\uFEFF" + FEDERAL);
        var ran = program.run("ingest", "csv", "canada_treasury_board_contracts", file.toString());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(program.values(
                        "SELECT concat_ws(' | ', award_key, organization_name, sector, ministry_key, method_key, award_date,"
                                + " trim_scale(awarded_amount), trim_scale(contract_amount), trim_scale(central_amount), scope)"
                                + " FROM mart.award ORDER BY award_key COLLATE \"C\""))
                .containsExactly(
                        "canada_treasury_board_contracts:made-up-P-1-" + hash("made-up | P-1")
                                + "-1 | École inventée du Canada | federal | unknown | open | 2019-05-01 | 10000 | 25000 | 25000 | core",
                        "canada_treasury_board_contracts:made-up-P-2-" + hash("made-up | P-2")
                                + "-1 | École inventée du Canada | federal | unknown | direct | 2019-08-01 | 40500.5 | 40500.5 | 40500.5");
        assertThat(program.values("SELECT kind FROM mart.issue_kind")).containsExactly("restated-record");
    }

    @Test
    void aListFromAnAccessRequestIsReadAndItsDuplicatesAreFlagged() throws IOException {
        var program = new ProgramFixture(home);
        var seao = seaoTotals(program, MONTH);
        // Made-up rows, but for the first: what SEAO's notice 891170 says, as a body might answer it.
        var text = """
                Fournisseur;Organisme;Objet;Date;Montant
                Idéeclic inc.;Université Laval;Site web et intranet;25/04/2015;64 000,00 $
                Idéeclic inc.;Université Laval;Un autre contrat, inventé, de même montant;2 mai 2015;64 000,00 $
                Idéeclic inc.;Université Laval;Un contrat inventé;2015-04-20;64 000,01 $
                Idéeclic inc.;Université Laval;Un contrat inventé, trois mois plus tard;2015-07-20;64 000,00 $
                Nuage inventé ltée;Ministère des Transports;Infonuagique inventée;2019-03-05;(12,50)
                Nuage inventé ltée;Ministère des Transports;Infonuagique inventée;2019-03-05;environ 10
                ;;;;
                """;
        var file = Files.write(input.resolve("liste.csv"), text.getBytes(Charset.forName("windows-1252")));
        var ran = program.run("ingest", "csv", "access_to_information_list", file.toString());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("7 rows: 6 accepted, 1 rejected")
                .contains("A row of a CSV file has no key")
                .contains("line 8")
                .contains("environ 10");
        assertThat(totals(program)).isEqualTo(seao);
        assertThat(program.values(
                        "SELECT concat_ws(' ', award_date, trim_scale(awarded_amount), duplicate_of) FROM mart.award"
                                + " WHERE source_key <> 'seao' ORDER BY award_date, awarded_amount, title"))
                .containsExactly(
                        "2015-04-20 64000.01",
                        "2015-04-25 64000 891170-1",
                        "2015-05-02 64000",
                        "2015-07-20 64000",
                        "2019-03-05",
                        "2019-03-05");
        // Not more than a dollar is not known, whatever is written.
        assertThat(program.values("SELECT trim_scale(awarded_amount) FROM staging.csv_record WHERE awarded_amount < 0"))
                .containsExactly("-12.5");
        assertThat(program.values("SELECT DISTINCT ministry_key FROM mart.award WHERE title = 'Infonuagique inventée'"))
                .containsExactly("transports");
    }

    @Test
    void aDeclarationOfOnesOwnIsKeptWithItsFiles() throws IOException {
        var program = new ProgramFixture(home);
        var yaml = Files.readString(SOURCES.resolve("access_to_information/access_to_information_list.yml"));
        var mine = Files.writeString(
                input.resolve("my_city_list.yml"), yaml.replace("government: quebec", "government: municipal"));
        var file = Files.writeString(
                input.resolve("liste.csv"),
                "Fournisseur;Organisme;Objet;Date;Montant\nNuage inventé;Ville inventée;Infonuagique;2019-03-05;5,00\n",
                Charset.forName("windows-1252"));
        assertThat(program.run("ingest", "csv", mine.toString(), file.toString())
                        .exitCode())
                .isZero();
        assertThat(program.values("SELECT concat_ws(' ', source_key, sector, ministry_key) FROM mart.award"))
                .containsExactly("my_city_list municipal municipal");
        // The declaration travels with the data: a later ingest needs the file no more.
        Files.delete(mine);
        assertThat(program.run("ingest", "files", MONTH.toString()).exitCode()).isZero();
        assertThat(program.values("SELECT source_key FROM mart.data_source WHERE source_key <> 'seao'"))
                .containsExactly("my_city_list");
    }

    @Test
    void aDeclarationThatIsWrongIsExplained() throws IOException {
        var program = new ProgramFixture(home);
        var yaml = Files.readString(SOURCES.resolve("access_to_information/access_to_information_list.yml"));
        var broken = Files.writeString(input.resolve("my_city_list.yml"), yaml.replace("    buyer:", "    byer:"));
        var ran = program.run("ingest", "csv", broken.toString(), ELECTIONS.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("my_city_list.yml, line ").contains("csv.fields.byer is not known");
        var none = program.run("ingest", "csv", "no_such_source", ELECTIONS.toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err())
                .contains("There is no declaration no_such_source")
                .contains("canada_elections_contracts");
        var taken = Files.writeString(input.resolve("canada_elections_contracts.yml"), yaml);
        assertThat(program.run("ingest", "csv", taken.toString(), ELECTIONS.toString())
                        .err())
                .contains("belongs to a declaration that comes with the program");
    }

    @Test
    void aFileThatIsNotAsDeclaredIsQuarantinedAndCanBeReadByAnotherDeclarationLater() {
        var program = new ProgramFixture(home);
        var tried = program.run("ingest", "csv", "canada_treasury_board_contracts", ELECTIONS.toString(), "--dry-run");
        assertThat(tried.exitCode()).isEqualTo(3);
        assertThat(tried.err()).contains("its header lacks the declared column");
        var ran = program.run("ingest", "csv", "canada_treasury_board_contracts", ELECTIONS.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(program.values("SELECT message FROM mart.quarantined_file").getFirst())
                .contains("its header lacks the declared column");
        var right = program.run("ingest", "csv", "canada_elections_contracts", ELECTIONS.toString());
        assertThat(right.exitCode()).as(right.toString()).isZero();
        assertThat(program.values("SELECT count(*) FROM mart.award")).containsExactly("4339");
    }

    @Test
    void whatASourceAssertsIsCheckedBeforeAnythingIsPublished() throws IOException {
        var program = new ProgramFixture(home);
        var lines = Files.readAllLines(ELECTIONS);
        var cut = Files.write(input.resolve("cut.csv"), lines.subList(0, 3000));
        var refused = program.run("ingest", "csv", "canada_elections_contracts", cut.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("The publication is refused")
                .contains("the number of awards must be at least 4339")
                .contains("cut.csv")
                .contains("--acknowledge");
        assertThat(program.values("SELECT version FROM mart.data_version")).isEmpty();
        var accepted = program.run(
                "ingest", "csv", "canada_elections_contracts", cut.toString(), "--acknowledge", "Cut for a test");
        assertThat(accepted.exitCode()).as(accepted.toString()).isZero();
        assertThat(program.values("SELECT acknowledgement FROM mart.data_version"))
                .containsExactly("Cut for a test");

        // The rest moves the total by far more than a tenth.
        var before = program.published();
        var moved = program.run("ingest", "csv", "canada_elections_contracts", ELECTIONS.toString());
        assertThat(moved.exitCode()).isEqualTo(1);
        assertThat(moved.err())
                .contains("the share by which the total moves must be at most 0.1")
                .contains("before:")
                .contains("elections-canada-contracts.csv");
        assertThat(program.published()).isEqualTo(before);
        assertThat(program.run(
                                "ingest",
                                "csv",
                                "canada_elections_contracts",
                                ELECTIONS.toString(),
                                "--acknowledge",
                                "Whole")
                        .exitCode())
                .isZero();
        assertThat(program.values("SELECT acknowledgement FROM mart.data_version ORDER BY version_number"))
                .containsExactly("Cut for a test", "Whole");
        // What holds needs no words, and gets none.
        assertThat(program.run("ingest", "files", MONTH.toString(), "--acknowledge", "Nothing to say")
                        .exitCode())
                .isZero();
        assertThat(
                        program.values(
                                "SELECT coalesce(acknowledgement, 'none') FROM mart.data_version ORDER BY version_number DESC LIMIT 1"))
                .containsExactly("none");
    }

    @Test
    void fillRatesAndRejectedRowsAreAssertedToo() throws IOException {
        var program = new ProgramFixture(home);
        var text = new StringBuilder("Fournisseur;Organisme;Objet;Date;Montant\n");
        for (var i = 0; i < 120; i++) {
            text.append("Firme inventée;Ville inventée;Objet ")
                    .append(i)
                    .append(";2019-03-05;")
                    .append(i % 2 == 0 ? "5,00" : "")
                    .append('\n');
        }
        text.append("trop;court\n".repeat(12));
        var file = Files.writeString(input.resolve("liste.csv"), text, Charset.forName("windows-1252"));
        var refused = program.run("ingest", "csv", "access_to_information_list", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("the share of awards with an awarded value must be at least 0.9, and is 0.5")
                .contains("the share of rejected records must be at most 0.05, and is 0.0909");
        assertThat(program.values("SELECT state FROM source.ingest_run")).containsExactly("failed");
    }

    private static List<String> seaoTotals(ProgramFixture program, Path files) {
        var ran = program.run("ingest", "files", files.toString());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        return totals(program);
    }

    /** Everything of SEAO in the mart, row by row, and the counts of the status. */
    private static List<String> totals(ProgramFixture program) {
        return List.of(
                program.values(
                                "SELECT md5(string_agg(to_jsonb(award)::text, '' ORDER BY award_key COLLATE \"C\")) FROM mart.award"
                                        + " WHERE source_key = 'seao'")
                        .getFirst(),
                program.values(
                                "SELECT md5(string_agg(to_jsonb(supplier)::text, '' ORDER BY award_key COLLATE \"C\", supplier_number))"
                                        + " FROM mart.award_supplier AS supplier WHERE strpos(award_key, ':') = 0")
                        .getFirst(),
                program.values(
                                "SELECT md5(string_agg(document::text, '' ORDER BY seao_number COLLATE \"C\")) FROM mart.notice"
                                        + " WHERE strpos(seao_number, ':') = 0")
                        .getFirst(),
                program.values("SELECT to_jsonb(status)::text FROM mart.status").getFirst());
    }

    private static String hash(String published) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(published.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest).substring(0, 10).toLowerCase(Locale.ROOT);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
