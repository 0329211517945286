package org.vigienuage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DecimalType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Apache Spark reads the tables of a release that lie by source and year, and adds them up to what DuckDB finds in the
 * tables that are whole, to the cent. {@code -Dvigie.release} names the folder of the release.
 */
class SparkReadsReleaseTest {

    private static Path release;
    private static SparkSession spark;

    @BeforeAll
    static void startSpark() {
        release = Path.of(System.getProperty("vigie.release", ""));
        assertThat(release.resolve("manifest.json"))
                .as("-Dvigie.release must name the folder of a release, as written by ./vigie release")
                .isRegularFile();
        long start = System.nanoTime();
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("vigie-nuage")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        tell("started", start);
        for (String table : tables()) {
            // The folder alone: Spark finds source and year in the names of the folders below it.
            spark.read().parquet(parts(table)).createOrReplaceTempView(table);
        }
    }

    @AfterAll
    static void stopSpark() {
        if (spark != null) {
            spark.stop();
        }
    }

    @Test
    void everyYearSourceAndScopeOfTheAwardsAddsUpToTheCent() throws SQLException {
        String figures = "count(*), count(central_amount), sum(low_amount), sum(central_amount), sum(high_amount)";
        String order = " ORDER BY 1, 2, 3, 4";
        List<String> bySpark = spark("SELECT source, year, coalesce(scope, '-'), exclusion IS NULL, " + figures
                + " FROM awards GROUP BY 1, 2, 3, 4" + order);
        List<String> byDuckDb = duckDb("SELECT source_key, calendar_year, coalesce(scope, '-'), exclusion IS NULL, "
                + figures + " FROM " + whole("awards") + " GROUP BY 1, 2, 3, 4" + order);
        assertThat(bySpark).hasSizeGreaterThan(10).isEqualTo(byDuckDb);
    }

    @Test
    void sharesOfSuppliersAddUpToTheirAwards() {
        assertThat(spark("SELECT count(*) FROM (SELECT award_key, source, year, sum(central_amount) AS shares"
                        + " FROM award_suppliers GROUP BY 1, 2, 3) AS supplier JOIN awards USING (award_key, source, year)"
                        + " WHERE NOT awards.central_amount <=> supplier.shares"))
                .containsExactly("0");
    }

    @Test
    void everyTableHasTheSameRowsAndTheSameSumOfEveryAmount() throws SQLException {
        for (String table : tables()) {
            List<String> sums = new ArrayList<>(List.of("count(*)"));
            Stream.of(spark.table(table).schema().fields())
                    .filter(field -> field.dataType() instanceof DecimalType)
                    .forEach(field -> sums.add("sum(" + field.name() + ")"));
            String select = "SELECT " + String.join(", ", sums) + " FROM ";
            assertThat(spark(select + table)).as(table).isEqualTo(duckDb(select + whole(table)));
        }
        assertThat(spark.table("awards").schema().apply("central_amount").dataType())
                .isEqualTo(new DecimalType(38, 6));
    }

    @Test
    void aYearIsReadWithoutReadingTheOthers() {
        String year = spark("SELECT max(year) FROM awards").getFirst();
        var plan = spark.sql("SELECT sum(central_amount) FROM awards WHERE year = " + year + " AND source = 'seao'")
                .queryExecution()
                .executedPlan()
                .toString();
        assertThat(plan).contains("PartitionFilters: [isnotnull(year").contains("PushedFilters: []");
    }

    private static List<String> spark(String query) {
        long start = System.nanoTime();
        List<String> rows = new ArrayList<>();
        for (Row row : spark.sql(query).collectAsList()) {
            List<String> values = new ArrayList<>();
            for (int at = 0; at < row.length(); at++) {
                values.add(text(row.get(at)));
            }
            rows.add(String.join(" ", values));
        }
        tell("Spark: " + query, start);
        return rows;
    }

    private static List<String> duckDb(String query) throws SQLException {
        long start = System.nanoTime();
        List<String> rows = new ArrayList<>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                    values.add(text(result.getObject(at)));
                }
                rows.add(String.join(" ", values));
            }
        }
        tell("DuckDB: " + query, start);
        return rows;
    }

    /** Decimals by what they are worth, not by their zeros. */
    private static String text(Object value) {
        return value instanceof BigDecimal decimal
                ? decimal.stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static void tell(String what, long start) {
        System.out.printf("%6d ms  %s%n", (System.nanoTime() - start) / 1_000_000, what);
    }

    private static List<String> tables() {
        return List.of("award_suppliers", "awards", "bids", "classifications", "expenses", "finals").stream()
                .filter(table -> Files.isDirectory(Path.of(parts(table))))
                .toList();
    }

    private static String parts(String table) {
        return release.resolve("parquet").resolve(table).toString();
    }

    private static String whole(String table) {
        return "'" + release.resolve(table + ".parquet") + "'";
    }
}
