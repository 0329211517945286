package org.vigienuage.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.download.Downloads;
import org.vigienuage.web.download.Offer;
import org.vigienuage.web.download.Subject;
import org.vigienuage.web.explain.Assumptions;
import org.vigienuage.web.explain.ExplainQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.table.FileFormat;
import org.vigienuage.web.table.FileReader;
import org.vigienuage.web.testing.RandomQuestions;
import tools.jackson.databind.JsonNode;

/** The headline, the database and every kind of file say the same, to the fraction of a cent. */
class SameTotalEverywhereTest extends ApiTest {

    private static final int QUESTIONS = 12;

    @Autowired
    private Downloads downloads;

    @Autowired
    private LedgerQueries ledgers;

    @Autowired
    private ExplainQueries explanations;

    @Autowired
    private ContractQueries contracts;

    @Autowired
    private JdbcClient database;

    static Stream<ContractFilter> filters() {
        return Stream.concat(
                Stream.of(ContractFilter.of(Scope.ALL)),
                Stream.generate(new RandomQuestions(11)::filter).limit(QUESTIONS));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void totalsByOneDimensionAddUpToTheHeadline(ContractFilter filter) {
        for (Dimension dimension : List.of(Dimension.SUPPLIER, Dimension.FISCAL_YEAR, Dimension.SECTOR)) {
            addsUp(new Subject.Aggregates(dimension), filter, "low", "central", "high", "awarded");
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void totalsByTwoDimensionsAddUpToTheHeadline(ContractFilter filter) {
        addsUp(
                new Subject.Crosses(Dimension.SUPPLIER, Dimension.MINISTRY),
                filter,
                "low",
                "central",
                "high",
                "awarded");
        addsUp(new Subject.Crosses(Dimension.METHOD, Dimension.SECTOR), filter, "low", "central", "high", "awarded");
        addsUp(
                new Subject.Crosses(Dimension.SUPPLIER, Dimension.JURISDICTION),
                filter,
                "low",
                "central",
                "high",
                "awarded");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void awardsOneByOneAddUpToTheHeadline(ContractFilter filter) {
        BigDecimal headline = ledgers.ledger(filter).included().central();

        for (FileFormat format : FileFormat.values()) {
            File file = file(Subject.Contracts.LARGEST_FIRST, filter, format);

            assertThat(file.rows()).as("%s", format).hasSize(contracts.count(filter));
            assertThat(file.rows().stream()
                            .filter(row -> file.value(row, "exclusion").isEmpty())
                            .map(row -> file.number(row, "counted_central"))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("%s", format)
                    .isEqualByComparingTo(headline);
        }
    }

    @Test
    void theHeadlineIsTheSumInTheDatabase() {
        BigDecimal sum = database.sql("SELECT sum(central_amount) FROM mart.award WHERE exclusion IS NULL")
                .query(BigDecimal.class)
                .single();

        assertThat(ledgers.ledger(ContractFilter.of(Scope.ALL)).included().central())
                .isEqualByComparingTo(sum);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void whatIsOfferedIsWhatIsHad(ContractFilter filter) {
        Subject subject = new Subject.Aggregates(Dimension.SUPPLIER);

        for (Offer offer : downloads.offers(subject, filter, Language.ENGLISH)) {
            byte[] written = written(subject, filter, offer.format(), Language.ENGLISH);

            assertThat(offer.bytes()).as(offer.filename()).isEqualTo(written.length);
            assertThat(offer.isExact()).isTrue();
            assertThat(offer.isHeld()).isTrue();
            assertThat(offer.filename()).matches("[A-Za-z0-9._-]+").contains("supplier", "_v2026-11-23.1.");
        }
    }

    private void addsUp(Subject subject, ContractFilter filter, String... columns) {
        Totals headline = ledgers.ledger(filter).included();
        BigDecimal awarded = explanations
                .explain(filter, Assumptions.OF_THE_METHOD.withBasis(Basis.AWARDED))
                .value();
        List<BigDecimal> expected = List.of(headline.low(), headline.central(), headline.high(), awarded);
        List<List<String>> first = null;
        for (FileFormat format : FileFormat.values()) {
            File file = file(subject, filter, format);
            for (int at = 0; at < columns.length; at++) {
                assertThat(file.sum(columns[at]))
                        .as("%s %s", format, columns[at])
                        .isEqualByComparingTo(expected.get(at));
            }
            List<List<String>> keys =
                    file.rows().stream().map(row -> row.subList(0, 2)).toList();
            first = first == null ? keys : first;
            assertThat(keys).as("%s", format).isEqualTo(first);
        }
    }

    /** What another program reads in a file: names of columns, and rows of texts, empty where unknown. */
    private record File(List<String> names, List<List<String>> rows) {

        String value(List<String> row, String column) {
            int at = names.indexOf(column);
            return at < row.size() ? row.get(at) : "";
        }

        BigDecimal number(List<String> row, String column) {
            String written = value(row, column).replace(',', '.');
            return written.isEmpty() ? BigDecimal.ZERO : new BigDecimal(written);
        }

        BigDecimal sum(String column) {
            return rows.stream().map(row -> number(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private File file(Subject subject, ContractFilter filter, FileFormat format) {
        byte[] bytes = written(subject, filter, format, Language.FRENCH);
        List<String> names = names(subject, filter);
        List<List<String>> rows = switch (format) {
            case CSV, CSV_UNMARKED -> withoutHead(FileReader.csv(bytes, ','));
            case CSV_EXCEL_FR -> withoutHead(FileReader.csv(bytes, ';'));
            case XLSX -> withoutHead(FileReader.sheet(bytes, 1));
            case ZIP ->
                withoutHead(FileReader.csv(
                        FileReader.zip(bytes).values().stream().findFirst().orElseThrow(), ','));
            case JSON ->
                FileReader.json(bytes)
                        .get("rows")
                        .valueStream()
                        .map(row -> texts(names, row))
                        .toList();
            case NDJSON ->
                FileReader.lines(bytes).stream().map(row -> texts(names, row)).toList();
            case PARQUET ->
                FileReader.parquet(
                        bytes,
                        names.stream()
                                .map(name -> "coalesce(CAST(\"" + name + "\" AS VARCHAR), '')")
                                .collect(joining(", ", "SELECT ", " FROM {}")));
        };
        return new File(names, rows);
    }

    private List<String> names(Subject subject, ContractFilter filter) {
        return FileReader.csv(written(subject, filter, FileFormat.CSV, Language.FRENCH), ',')
                .getFirst();
    }

    private static List<List<String>> withoutHead(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }

    private static List<String> texts(List<String> names, JsonNode row) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            JsonNode value = row.get(name);
            texts.add(
                    value.isNull()
                            ? ""
                            : value.isNumber()
                                    ? value.decimalValue().toPlainString()
                                    : value.isArray()
                                            ? IntStream.range(0, value.size())
                                                    .mapToObj(
                                                            at -> value.get(at).stringValue())
                                                    .collect(joining(";"))
                                            : value.asString());
        }
        return texts;
    }

    private byte[] written(Subject subject, ContractFilter filter, FileFormat format, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            downloads.write(subject, filter, format, language, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(new String(bytes.toByteArray(), UTF_8), e);
        }
        return bytes.toByteArray();
    }
}
