package org.vigienuage.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher takes a selection home and finds the same total there. */
class ResearcherIT extends BrowserTest {

    private static final String SELECTION = "?scope=licences&from=2012-04-01&sector=education";

    @TempDir
    private Path home;

    @Test
    void thePackageOfASelectionAddsUpToItsPage() throws IOException, SQLException {
        BigDecimal total = total();
        Path csv = csvOf(downloaded("zip"));

        assertThat(sum("read_csv('" + csv + "', header = true)")).isEqualByComparingTo(total);
    }

    @Test
    void theParquetFileAddsUpToThePageToo() throws SQLException {
        BigDecimal total = total();

        assertThat(sum("read_parquet('" + downloaded("parquet") + "')")).isEqualByComparingTo(total);
    }

    private BigDecimal total() {
        page().navigate(site.url("/fr/chiffres/fiscal-year" + SELECTION));
        return exact(page().locator(".vn-headline .vn-number").textContent());
    }

    private Path downloaded(String form) {
        page().navigate(site.url("/fr/contrats" + SELECTION));
        Download download = page().waitForDownload(
                        () -> page().locator("main a[href*='." + form + "']", new Page.LocatorOptions())
                                .first()
                                .click());
        Path file = home.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private Path csvOf(Path zip) throws IOException {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            ZipEntry largest = files.stream()
                    .filter(entry -> entry.getName().endsWith(".csv"))
                    .filter(entry -> !entry.getName().contains("dictiona")
                            && !entry.getName().contains("dictionn"))
                    .findFirst()
                    .orElseThrow();
            Path csv = home.resolve("contracts.csv");
            try (InputStream bytes = files.getInputStream(largest)) {
                Files.copy(bytes, csv);
            }
            return csv;
        }
    }

    private static BigDecimal sum(String table) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT sum(counted_central::DECIMAL(38, 6)) FROM " + table + " WHERE exclusion IS NULL")) {
            rows.next();
            return rows.getBigDecimal(1);
        }
    }

    /** Of « soit 1 234,56 $ en valeur centrale ». */
    private static BigDecimal exact(String words) {
        return new BigDecimal(words.replaceAll("[^0-9,]", "").replace(',', '.'));
    }
}
