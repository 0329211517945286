package org.vigienuage.ingest.seao.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.ingest.StagingFixture;

class SeaoXmlFilesTest {

    private static final Path REAL_FILE =
            Path.of("src/test/resources/org/vigienuage/ingest/golden/Avis_20160101_20160131.xml");
    private static final String CONTRACTS = "Contrats_20160101_20160131.xml";
    private static final String NOTICES = "Avis_20160101_20160131.xml";

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

    @Test
    void unknownFieldsAreCountedOncePerFile() throws IOException {
        fixture.load(NOTICES, export("""
                        <avis x="1"><numeroseao>1</numeroseao><couleur>bleu</couleur><fournisseurs><fournisseur>
                        <note>a</note></fournisseur><total/></fournisseurs></avis>
                        <avis><numeroseao>2</numeroseao><couleur>vert<teinte/></couleur></avis><annexe><a/></annexe>
                        """));
        assertThat(fixture.state()).isEqualTo("staged");
        assertThat(fixture.list("select field || ' ' || coalesce(value, '') || ' ' || detail from staging.data_issue"
                        + " where kind = 'unknown-field' order by field collate \"C\""))
                .containsExactly(
                        "avis@x 1 times: 1, first in record 1",
                        "couleur bleu times: 2, first in record 1",
                        "export/annexe  times: 1",
                        "fournisseur/note a times: 1, first in record 1",
                        "fournisseurs/total  times: 1, first in record 1");
    }

    @Test
    void unknownCodesAreKeptAndReported() throws IOException {
        fixture.load(
                NOTICES,
                export(
                        "<avis><numeroseao>1</numeroseao><type>99</type><nature>1</nature><municipal>oui</municipal></avis>"));
        assertThat(fixture.issues()).containsExactly("unknown-code type 99", "unknown-code municipal oui");
        assertThat(fixture.list("select type || municipal from staging.xml_notice"))
                .containsExactly("99oui");
        assertThat(fixture.list("select record_key || ' ' || position from staging.data_issue"))
                .containsExactly("1 1", "1 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1234.560000           | 1234.560000 | -",
                "-12.5                 | -12.500000  | -",
                "0.000000              | 0.000000    | -",
                "1 234,56              | -           | unreadable-amount montantfinal 1 234,56",
                "12,5                  | -           | unreadable-amount montantfinal 12,5",
                "$12                   | -           | unreadable-amount montantfinal $12",
                "1234567890123456789   | -           | amount-out-of-range montantfinal 1234567890123456789",
                "999999999999999999.999999 | 999999999999999999.999999 | -",
                "0.1234567             | 0.123457    | amount-rounded montantfinal 0.1234567",
                "999999999999999999.9999999 | -      | amount-out-of-range montantfinal 999999999999999999.9999999",
            })
    void amountsAreExactOrUnknown(String text, String amount, String issue) throws IOException {
        fixture.load(
                CONTRACTS,
                export("<contrat><numeroseao>1</numeroseao><montantfinal>" + text + "</montantfinal></contrat>"));
        assertThat(fixture.list("select montantfinal from staging.xml_contract"))
                .containsExactly(String.valueOf(amount));
        assertThat(fixture.issues()).isEqualTo(issue == null ? java.util.List.of() : java.util.List.of(issue));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2016-01-31       | 2016-01-31 | -",
                "2016-01-31 10:30 | 2016-01-31 | -",
                "1900-01-01       | -          | -",
                "0001-01-01       | -          | -",
                "2102-12-05       | 2102-12-05 | -",
                "2016-02-30       | -          | unreadable-date datefinale 2016-02-30",
                "31/01/2016       | -          | unreadable-date datefinale 31/01/2016",
                "0000-01-01       | -          | unreadable-date datefinale 0000-01-01",
                "2016             | -          | unreadable-date datefinale 2016",
            })
    void datesAreKeptHoweverOddUnlessTheyAreNone(String text, String date, String issue) throws IOException {
        fixture.load(
                CONTRACTS,
                export("<contrat><numeroseao>1</numeroseao><datefinale>" + text + "</datefinale></contrat>"));
        assertThat(fixture.list("select datefinale from staging.xml_contract")).containsExactly(String.valueOf(date));
        assertThat(fixture.issues()).isEqualTo(issue == null ? java.util.List.of() : java.util.List.of(issue));
    }

    @Test
    void blanksAroundTextAreDroppedAndEmptyIsUnknown() throws IOException {
        fixture.load(
                NOTICES,
                export(
                        "<avis><numeroseao> 12\u00a0</numeroseao><titre>\u00a0\n Deux  mots\u202f </titre>"
                                + "<organisme> \u00a0 </organisme><ville/><numero><![CDATA[<a>]]>&amp;b<!-- c -->c</numero></avis>"));
        assertThat(fixture.list(
                        "select concat_ws('|', numeroseao, titre, organisme, ville, numero) from staging.xml_notice"))
                .containsExactly("12|Deux  mots|<a>&bc");
        assertThat(fixture.issues()).isEmpty();
        assertThat(fixture.list("select published_fields::text from staging.xml_notice"))
                .containsExactly("{numero,numeroseao,organisme,titre,ville}");
    }

    @Test
    void aRecordWithoutNumberIsKeptAndReported() throws IOException {
        fixture.load(
                CONTRACTS,
                export("<contrat><numeroseao/></contrat><contrat/><contrat><numeroseao>A1</numeroseao></contrat>"));
        assertThat(fixture.issues())
                .containsExactly(
                        "missing-seao-number numeroseao",
                        "missing-seao-number numeroseao",
                        "unreadable-seao-number numeroseao A1");
        assertThat(fixture.count("staging.xml_contract")).isEqualTo(3);
    }

    @Test
    void ofAFieldGivenTwiceTheFirstIsKept() throws IOException {
        fixture.load(NOTICES, export("<avis><numeroseao>1</numeroseao><titre>un</titre><titre>deux</titre></avis>"));
        assertThat(fixture.list("select titre from staging.xml_notice")).containsExactly("un");
        assertThat(fixture.issues()).containsExactly("duplicate-field titre deux");
    }

    @Test
    void namesOfTheSpecificationAreUnderstood() throws IOException {
        fixture.load(
                NOTICES,
                export(
                        "<Avis><NumeroSeao>1</NumeroSeao><Fournisseurs><Fournisseur><MontantSoumisUnite>1</MontantSoumisUnite>"
                                + "</Fournisseur></Fournisseurs></Avis>"));
        assertThat(fixture.list("select montantssoumisunite from staging.xml_supplier"))
                .containsExactly("1");
        assertThat(fixture.issues()).isEmpty();
    }

    @Test
    void controlCharactersBecomeBlanksAndAreReported() throws IOException {
        fixture.load(
                NOTICES,
                export(
                        "<avis><numeroseao>1</numeroseao><titre>a\u0000b\u0007c</titre><numero>x&#x1F;y</numero></avis>"));
        assertThat(fixture.state()).isEqualTo("staged");
        assertThat(fixture.list("select titre from staging.xml_notice")).containsExactly("a b c");
        assertThat(fixture.list("select kind || ' ' || detail from staging.data_issue"))
                .containsExactly("invalid-character control characters replaced by blanks: 2");
    }

    @Test
    void aTextOfMegabytesIsCutAndReported() throws IOException {
        fixture.load(
                NOTICES, export("<avis><numeroseao>1</numeroseao><titre>" + "é".repeat(3_000_000) + "</titre></avis>"));
        assertThat(fixture.list("select length(titre) from staging.xml_notice")).containsExactly("100000");
        assertThat(fixture.list("select kind || ' ' || length(value) from staging.data_issue"))
                .containsExactly("value-too-long 500");
    }

    @Test
    void anEmptyListOfExpensesIsARecord() throws IOException {
        fixture.load(
                "DepensesRevisions_20160101_20160131.xml",
                export("<avis><numeroseao>1</numeroseao><depenses /></avis>"));
        assertThat(fixture.list("select numeroseao || ' ' || expense_count from staging.xml_expense_list"))
                .containsExactly("1 0");
        assertThat(fixture.list("select has_publication_dates from source.source_file"))
                .containsExactly("false");
    }

    @Test
    void oneFilledPublicationDateMakesTheNewerFormat() throws IOException {
        fixture.load(
                CONTRACTS,
                export(
                        "<contrat><numeroseao>1</numeroseao><datepublicationfinale/></contrat>"
                                + "<contrat><numeroseao>2</numeroseao><datepublicationfinale>2016-01-02</datepublicationfinale></contrat>"));
        assertThat(fixture.list("select has_publication_dates from source.source_file"))
                .containsExactly("true");
    }

    @Test
    void aFileWithoutRecordsIsStaged() throws IOException {
        fixture.load(CONTRACTS, export(""));
        assertThat(fixture.list(
                        "select state || ' ' || record_count || ' ' || coalesce(has_publication_dates::text, 'unknown')"
                                + " from source.source_file"))
                .containsExactly("staged 0 unknown");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "datedebut='2016-01-01' datefin='2016-01-31' | Contrats_20160101_20160131.xml | 2016-01-01 2016-01-31 | -",
                "datedebut='2016-01-01' datefin='2016-01-31' | Contrats_20160201_20160229.xml | 2016-01-01 2016-01-31 | period-mismatch",
                "datedebut='2016-01-01' datefin='2016-01-31' | Contrats.xml                   | 2016-01-01 2016-01-31 | -",
                "                                            | Contrats_20160201_20160229.xml | 2016-02-01 2016-02-29 | -",
                "datedebut='hier' datefin='demain'           | Contrats_20160201_20160229.xml | 2016-02-01 2016-02-29 | unreadable-date",
                "                                            | Contrats.xml                   | -                     | missing-period",
            })
    void thePeriodIsThatOfTheContentElseOfTheName(String attributes, String name, String period, String issue)
            throws IOException {
        fixture.load(name, "<export " + (attributes == null ? "" : attributes) + "></export>");
        assertThat(fixture.list("select period_start || ' ' || period_end from source.source_file"))
                .containsExactly(String.valueOf(period));
        assertThat(fixture.list("select kind from staging.data_issue"))
                .isEqualTo(issue == null ? java.util.List.of() : java.util.List.of(issue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-8"})
    void everyDeclaredEncodingIsRead(String encoding) throws IOException {
        String mark = encoding.startsWith("UTF") ? "\ufeff" : "";
        String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
        String content = mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"
                + export("<avis><numeroseao>1</numeroseao><titre>Été à Québec</titre></avis>");
        fixture.register(fixture.file(NOTICES, content.getBytes(encoding)));
        fixture.stage();
        assertThat(fixture.list("select titre from staging.xml_notice")).containsExactly("Été à Québec");
    }

    @Test
    void aFileThatIsCutShortAnywhereLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(REAL_FILE);
        int cuts = 0;
        for (int length = 0; length < whole.length - 1; length += whole.length / 25) {
            fixture.register(fixture.file("cut/" + length + "/" + NOTICES, java.util.Arrays.copyOf(whole, length)));
            cuts++;
        }
        fixture.stage();
        assertThat(fixture.list("select count(*) from source.source_file where state = 'quarantined'"
                        + " and message like 'it is not well-formed XML at line%'"))
                .containsExactly(String.valueOf(cuts));
        assertThat(fixture.count("staging.xml_notice") + fixture.count("staging.xml_supplier"))
                .isZero();
        assertThat(fixture.list("select distinct kind from staging.data_issue")).containsExactly("quarantined-file");
    }

    @Test
    void brokenXmlIsToldWithItsPlace() throws IOException {
        fixture.load(
                NOTICES,
                "<export datedebut='2016-01-01' datefin='2016-01-31'>\n<avis>\n<titre>a</numero></avis></export>");
        assertThat(fixture.state()).startsWith("quarantined: it is not well-formed XML at line 3, column 16");
    }

    @Test
    void somethingAfterTheEndIsBroken() throws IOException {
        fixture.load(NOTICES, export("<avis/>") + "<export/>");
        assertThat(fixture.state()).startsWith("quarantined: it is not well-formed XML");
        assertThat(fixture.count("staging.xml_notice")).isZero();
    }

    @Test
    void invalidUtf8IsBroken() throws IOException {
        fixture.register(
                fixture.file(NOTICES, export("<avis><titre>été</titre></avis>").getBytes(StandardCharsets.ISO_8859_1)));
        fixture.stage();
        assertThat(fixture.state()).startsWith("quarantined: it is not well-formed XML");
    }

    @Test
    void entityBombsAndExternalEntitiesAreRefused() throws IOException {
        fixture.load(
                NOTICES,
                "<!DOCTYPE e [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
                        + export("<avis><titre>&b;</titre></avis>"));
        assertThat(fixture.state()).isEqualTo("quarantined: it declares a document type, which no file of SEAO does");
        fixture.clear();
        fixture.load(NOTICES, "<!DOCTYPE e SYSTEM 'file:///etc/passwd'>" + export(""));
        assertThat(fixture.state()).startsWith("quarantined: it declares a document type");
        fixture.clear();
        fixture.load(NOTICES, export("<avis><titre>&b;</titre></avis>"));
        assertThat(fixture.state()).startsWith("quarantined: it is not well-formed XML");
    }

    @Test
    void absurdDepthIsRefused() throws IOException {
        fixture.load(NOTICES, export("<avis>" + "<a>".repeat(100_000)));
        assertThat(fixture.state())
                .startsWith("quarantined: it is not well-formed XML")
                .contains("Depth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contrats_1.xml | <avis><numeroseao>1</numeroseao></avis>             | it holds <avis>, and its name says <contrat>",
                "Avis_1.xml     | <contrat><numeroseao>1</numeroseao></contrat>       | it holds <contrat>, and its name says <avis>",
                "Avis_1.xml     | <avis><numeroseao>1</numeroseao><depenses/></avis>  | it holds expenses, and its name says notices",
                "Depenses_1.xml | <avis><numeroseao>1</numeroseao><fournisseurs/></avis> | it holds notices, and its name says expenses",
            })
    void contentOfAnotherKindThanTheNameSaysIsSetAside(String name, String records, String message) throws IOException {
        fixture.load(name, export(records));
        assertThat(fixture.state()).isEqualTo("quarantined: " + message);
        assertThat(fixture.count("staging.xml_notice") + fixture.count("staging.xml_expense_list"))
                .isZero();
    }

    @Test
    void anotherOutermostElementIsSetAside() throws IOException {
        fixture.load(NOTICES, "<rss><channel/></rss>");
        assertThat(fixture.state()).isEqualTo("quarantined: its outermost element is <rss>, not <export>");
    }

    private static String export(String records) {
        return "<export datedebut=\"2016-01-01\" datefin=\"2016-01-31\">" + records + "</export>";
    }
}
