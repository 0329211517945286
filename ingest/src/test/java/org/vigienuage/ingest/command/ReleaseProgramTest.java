package org.vigienuage.ingest.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The releases of real files: what is in them is what is published, and they never change. */
class ReleaseProgramTest {

    private static final Path EXTRACT = Path.of("../data-sources/canada_quebec_seao/extract");
    private static final Path SCHEMAS = Path.of("../data-sources/schema");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path home;

    private static ProgramFixture program;
    private static ProgramFixture.Ran ran;
    private static Path release;

    @BeforeAll
    static void publishRealFiles() {
        program = new ProgramFixture(home);
        ran = program.run(
                "ingest",
                "files",
                EXTRACT.resolve("xml/2016-02.zip").toString(),
                EXTRACT.resolve("xml/2018-05.zip").toString(),
                EXTRACT.resolve("xml/annee-2016.zip").toString(),
                EXTRACT.resolve("ocds").toString());
        release = home.resolve("releases").resolve(version());
    }

    @Test
    void anIngestEndsWithTheReleaseOfItsVersion() {
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("Release of version " + version() + ": " + release);
        assertThat(names(home.resolve("releases"))).containsExactly(version());
    }

    @Test
    void everyFileIsInTheManifestWithItsRowsBytesAndHash() throws Exception {
        var told = manifest();
        var files = new ArrayList<>(List.of("manifest.json", "SHA256SUMS"));
        for (var file : told.path("files")) {
            var path = release.resolve(file.path("file").asString());
            files.add(file.path("file").asString());
            assertThat(Files.size(path)).isEqualTo(file.path("bytes").asLong());
            assertThat(sha256(path)).isEqualTo(file.path("sha256").asString());
            if (file.path("file").asString().endsWith(".csv")
                    && file.path("rows").isNumber()) {
                assertThat(rows(path))
                        .as(path.toString())
                        .hasSize(file.path("rows").asInt());
            }
            if (file.path("file").asString().endsWith(".parquet")) {
                assertThat(parquet("SELECT count(*) FROM '" + path + "'"))
                        .isEqualByComparingTo(file.path("rows").decimalValue());
            }
        }
        assertThat(allNames(release)).containsExactlyInAnyOrderElementsOf(files);
        assertThat(told.path("version").asString()).isEqualTo(version());
        for (var line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
            var parts = line.split("  ", 2);
            assertThat(sha256(release.resolve(parts[1]))).isEqualTo(parts[0]);
        }
    }

    @Test
    void csvAndParquetAndTheLedgerAddUpToTheSameCent() throws Exception {
        for (var value : List.of("low_amount", "central_amount", "high_amount", "reduction_amount")) {
            for (var where : List.of("exclusion IS NULL", "exclusion IS NOT NULL")) {
                var published = (BigDecimal) program.database()
                        .fetchValue("SELECT coalesce(sum(" + value + "), 0) FROM mart.award WHERE " + where);
                var inParquet = parquet("SELECT coalesce(sum(" + value + "), 0) FROM '"
                        + release.resolve("awards.parquet") + "' WHERE " + where);
                var inCsv = rows(release.resolve("awards.csv")).stream()
                        .filter(row -> row.get("exclusion").isEmpty() == where.equals("exclusion IS NULL"))
                        .map(row -> row.get(value))
                        .filter(text -> !text.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(inCsv).as("%s where %s", value, where).isEqualByComparingTo(published);
                assertThat(inParquet).as("%s where %s", value, where).isEqualByComparingTo(published);
            }
        }
        assertThat(parquet("SELECT sum(central_amount) FROM '" + release.resolve("awards.parquet") + "'"))
                .isPositive();
    }

    @Test
    void sharesOfSuppliersAddUpToTheirAwards() throws Exception {
        assertThat(parquet(
                        """
                SELECT count(*) FROM (
                    SELECT award_key, sum(central_amount) AS shares FROM '%s' GROUP BY award_key) AS supplier
                JOIN '%s' AS award USING (award_key)
                WHERE award.central_amount IS DISTINCT FROM supplier.shares""".formatted(release.resolve("award_suppliers.parquet"), release.resolve("awards.parquet"))))
                .isZero();
    }

    @Test
    void theTablesBySourceAndYearHoldTheSameRowsToTheCent() throws Exception {
        var tables = names(release.resolve("parquet"));
        assertThat(tables)
                .containsExactly("award_suppliers", "awards", "bids", "classifications", "expenses", "finals");
        for (var table : tables) {
            var whole = "'" + release.resolve(table + ".parquet") + "'";
            var parts = "(SELECT * EXCLUDE (source, year) FROM " + parts(table) + ")";
            // Every row of the one is in the other, as often.
            assertThat(parquet("SELECT count(*) FROM (FROM %s EXCEPT ALL FROM %s)".formatted(whole, parts)))
                    .as(table)
                    .isZero();
            assertThat(parquet("SELECT count(*) FROM " + parts))
                    .as(table)
                    .isPositive()
                    .isEqualByComparingTo(parquet("SELECT count(*) FROM " + whole));
        }
    }

    @Test
    void eachYearAndSourceAddsUpToWhatIsPublished() throws Exception {
        var published = program.database()
                .fetch("SELECT source_key, calendar_year, count(*), sum(central_amount) FROM mart.award GROUP BY 1, 2");
        assertThat(published).hasSizeGreaterThan(3);
        for (var part : published) {
            var inFiles = parquet("""
                    SELECT coalesce(sum(central_amount), 0) * 1000000 + count(*) FROM %s
                    WHERE source = '%s' AND try_cast(year AS integer) IS NOT DISTINCT FROM %s""".formatted(parts("awards"), part.get(0), part.get(1)));
            var total = part.get(3, BigDecimal.class);
            var expected =
                    (total == null ? BigDecimal.ZERO : total).movePointRight(6).add(part.get(2, BigDecimal.class));
            assertThat(inFiles).as(part.toString()).isEqualByComparingTo(expected);
        }
    }

    private static String parts(String table) {
        return "read_parquet('" + release.resolve("parquet").resolve(table)
                + "/**/*.parquet', hive_partitioning = true)";
    }

    @Test
    void everyTableIsAsLongAsWhatIsPublished() throws IOException {
        Map.of(
                        "awards", "SELECT count(*) FROM mart.award",
                        "bids", "SELECT coalesce(sum(jsonb_array_length(document -> 'bids')), 0) FROM mart.notice",
                        "expenses",
                                "SELECT (SELECT count(*) FROM mart.notice, jsonb_array_elements(document -> 'expenses') AS x"
                                        + " WHERE x ->> 'fate' = 'joined')"
                                        + " + (SELECT count(*) FROM mart.unattached WHERE fact = 'expense')",
                        "suppliers", "SELECT count(*) FROM mart.supplier WHERE NOT is_natural_person",
                        "data_issues", "SELECT count(*) FROM mart.data_issue",
                        "ocds", "SELECT count(*) FROM mart.notice")
                .forEach((table, query) -> assertThat(rowsOf(table))
                        .as(table)
                        .isEqualTo(((Number) program.database().fetchValue(query)).longValue()));
    }

    @Test
    void aNaturalPersonIsInNoListAndNotNamedAsALosingBidder() throws IOException {
        var persons = program.values("SELECT supplier_key FROM mart.supplier WHERE is_natural_person");
        assertThat(persons).isNotEmpty();
        assertThat(rows(release.resolve("suppliers.csv")))
                .extracting(row -> row.get("supplier_key"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(persons);
        assertThat(rows(release.resolve("bids.csv")))
                .filteredOn(row -> row.get("is_natural_person").equals("true"))
                .filteredOn(row -> row.get("is_winner").equals("false"))
                .allSatisfy(row -> assertThat(
                                row.get("published_name") + row.get("supplier_key") + row.get("published_neq"))
                        .isEmpty());
    }

    @Test
    void everyColumnIsDescribedInBothLanguages() throws IOException {
        for (var row : rows(release.resolve("dictionary.csv"))) {
            assertThat(row.get("description_fr")).as(row.toString()).isNotBlank();
            assertThat(row.get("description_en")).as(row.toString()).isNotBlank();
        }
        var described = rows(release.resolve("dictionary.csv")).stream()
                .map(row -> row.get("table") + "." + row.get("column"))
                .toList();
        var written = new ArrayList<String>();
        for (var file : manifest().path("files")) {
            if (file.path("mediaType").asString().equals("text/csv")
                    && file.path("table").isString()) {
                var path = release.resolve(file.path("file").asString());
                header(path).forEach(column -> written.add(file.path("table").asString() + "." + column));
            }
        }
        assertThat(written).containsExactlyElementsOf(described);
    }

    @Test
    void theDataPackageFollowsItsProfile() throws IOException {
        var profile = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMAS.resolve("datapackage/datapackage-2.0.json")));
        var description = Files.readString(release.resolve("datapackage.json"));
        assertThat(profile.validate(description, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(description).path("resources")).hasSizeGreaterThan(30);
    }

    @Test
    void everyOcdsReleaseFollowsTheStandardAndItsExtensions() throws IOException {
        var releases = schema("release-schema.json");
        var bids = schema("bids-schema.json");
        var ours = schema("vigie-nuage-schema.json");
        var packages = schema("release-package-schema.json");
        var ids = new ArrayList<String>();
        for (var file : ocdsFiles()) {
            var content = ocds(file);
            assertThat(packages.validate(content.toString(), InputFormat.JSON)).isEmpty();
            for (var each : content.path("releases")) {
                ids.add(each.path("id").asString());
                assertThat(releases.validate(each.toString(), InputFormat.JSON))
                        .as(each.toString())
                        .isEmpty();
                assertThat(bids.validate(each.toString(), InputFormat.JSON))
                        .as(each.toString())
                        .isEmpty();
                assertThat(ours.validate(each.toString(), InputFormat.JSON))
                        .as(each.toString())
                        .isEmpty();
            }
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theStandardRefusesWhatIsNoRelease() {
        var releases = schema("release-schema.json");
        assertThat(releases.validate("{\"ocid\": \"a\"}", InputFormat.JSON)).isNotEmpty();
        assertThat(releases.validate(
                        "{\"ocid\": \"a\", \"id\": \"b\", \"date\": \"2026-11-24T00:00:00Z\", \"tag\": [\"no\"],"
                                + " \"initiationType\": \"tender\"}",
                        InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void ocdsAwardsAddUpToThePublishedCentralValue() throws IOException {
        var sum = BigDecimal.ZERO;
        for (var file : ocdsFiles()) {
            for (var each : ocds(file).path("releases")) {
                for (var award : each.path("awards")) {
                    sum = sum.add(award.path("vigieNuage")
                            .path("central")
                            .path("amount")
                            .asDecimal(BigDecimal.ZERO));
                }
            }
        }
        assertThat(sum).isEqualByComparingTo((BigDecimal)
                program.database().fetchValue("SELECT sum(central_amount) FROM mart.award"));
    }

    @Test
    void aReleaseThatIsThereIsCheckedAndNotWrittenAgain() throws IOException {
        var before = contents(release);
        var again = program.run("release");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("every checksum holds");
        assertThat(contents(release)).isEqualTo(before);
    }

    @Test
    void theSameVersionWrittenTwiceGivesTheSameBytes(@TempDir Path other) throws IOException {
        var elsewhere = program.at(other).run("release", "--version", version());
        assertThat(elsewhere.exitCode()).as(elsewhere.toString()).isZero();
        assertThat(contents(other.resolve("releases").resolve(version()))).isEqualTo(contents(release));
    }

    @Test
    void aDamagedReleaseIsSaidAndLeftAlone(@TempDir Path other) throws IOException {
        var elsewhere = program.at(other);
        assertThat(elsewhere.run("release", "--all").exitCode()).isZero();
        var codes = other.resolve("releases").resolve(version()).resolve("codes.csv");
        Files.writeString(codes, "broken");
        var checked = elsewhere.run("release");
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.err()).contains("codes.csv").contains("vigie release --version " + version());
        assertThat(codes).hasContent("broken");
    }

    @Test
    void theReleaseOfAnotherDatabaseIsNotTakenForThisOne(@TempDir Path other) throws IOException {
        var elsewhere = program.at(other);
        assertThat(elsewhere.run("release").exitCode()).isZero();
        var manifest = other.resolve("releases").resolve(version()).resolve("manifest.json");
        var hash = manifest().path("contentHash").asString();
        Files.writeString(manifest, Files.readString(manifest).replace(hash, "0".repeat(64)));
        var checked = elsewhere.run("release");
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.err()).contains("manifest.json");
    }

    @Test
    void anIngestWhoseReleaseFailsHasPublishedAndSaysHowToWriteIt(@TempDir Path other) throws IOException {
        var elsewhere = new ProgramFixture(other);
        // Something that is no folder stands where releases go.
        Files.writeString(other.resolve("releases"), "in the way");
        var loaded = elsewhere.run("ingest", "files", EXTRACT.resolve("ocds").toString());
        assertThat(loaded.exitCode()).as(loaded.toString()).isEqualTo(3);
        assertThat(loaded.out()).contains("Published: data version");
        assertThat(loaded.err())
                .contains("is published, but its release could not be written")
                .contains("vigie release --version");
        assertThat(elsewhere.values("SELECT state FROM source.ingest_run")).containsExactly("completed");

        Files.delete(other.resolve("releases"));
        assertThat(elsewhere.run("release").exitCode()).isZero();
        assertThat(names(other.resolve("releases"))).hasSize(1);
    }

    @Test
    void aReleaseThatFailsLeavesNothingToBeSeenAndTheVersionAsItWas(@TempDir Path other) throws IOException {
        // What a killed program left behind is in the way of nobody.
        var left = Files.createDirectories(other.resolve("releases").resolve("." + version() + ".part"));
        Files.writeString(left.resolve("awards.csv"), "half");
        var elsewhere = program.at(other);
        var published = program.published();
        program.database().execute("ALTER VIEW mart.code RENAME TO code_of_before");
        try {
            var failed = elsewhere.run("release");
            assertThat(failed.exitCode()).isEqualTo(1);
            assertThat(failed.err()).contains("could not be written").contains("vigie release --version " + version());
            assertThat(names(other.resolve("releases"))).isEmpty();
        } finally {
            program.database().execute("ALTER VIEW mart.code_of_before RENAME TO code");
        }
        assertThat(program.published()).isEqualTo(published);
        assertThat(elsewhere.run("release").exitCode()).isZero();
        assertThat(names(other.resolve("releases"))).containsExactly(version());
    }

    @Test
    void aVersionThatIsNotThereIsSaid() {
        var ran = program.run("release", "--version", "1999-01-01.1");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("1999-01-01.1").contains(version());
    }

    private static String version() {
        return program.values("SELECT version FROM mart.data_version ORDER BY version_number DESC")
                .getFirst();
    }

    private static JsonNode manifest() throws IOException {
        return JSON.readTree(Files.readString(release.resolve("manifest.json")));
    }

    private static long rowsOf(String table) {
        try {
            long rows = 0;
            for (var file : manifest().path("files")) {
                if (table.equals(file.path("table").asString(null))
                        && !file.path("file").asString().endsWith(".parquet")) {
                    rows += file.path("rows").asLong();
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those in its folders too. */
    private static List<String> allNames(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        for (var name : allNames(folder)) {
            contents.put(name, sha256(folder.resolve(name)));
        }
        return contents;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BigDecimal parquet(String query) throws SQLException {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement();
                var row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return new BigDecimal(row.getString(1));
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var parser = parser(file)) {
            return parser.getRecords();
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (var parser = parser(file)) {
            return parser.getHeaderNames();
        }
    }

    private static CSVParser parser(Path file) throws IOException {
        var text = Files.readString(file, UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVParser.parse(
                text.substring(1),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get());
    }

    private static List<Path> ocdsFiles() {
        return names(release).stream()
                .filter(name -> name.startsWith("ocds-releases"))
                .map(release::resolve)
                .toList();
    }

    private static JsonNode ocds(Path file) throws IOException {
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            return JSON.readTree(new String(stream.readAllBytes(), UTF_8));
        }
    }

    /** By its text; what refers to the standard finds it under its own address. */
    private static Schema schema(String name) {
        var address = "https://standard.open-contracting.org/schema/1__1__5/";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4,
                        builder ->
                                builder.schemas(Map.of(address + "release-schema.json", read("release-schema.json"))))
                .getSchema(read(name));
    }

    private static String read(String schema) {
        try {
            return Files.readString(SCHEMAS.resolve("ocds").resolve(schema));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
