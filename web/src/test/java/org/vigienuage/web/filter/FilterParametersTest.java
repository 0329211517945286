package org.vigienuage.web.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.web.filter.FilterProblem.Kind;
import org.vigienuage.web.testing.RandomQuestions;

class FilterParametersTest {

    static Stream<ContractFilter> filters() {
        return Stream.generate(new RandomQuestions(3)::filter).limit(100);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void whatIsWrittenReadsAsTheSameFilter(ContractFilter filter) {
        ReadFilter read = FilterParameters.read(decoded(FilterParameters.toQuery(filter)), Set.of());

        assertThat(read.problems()).isEmpty();
        assertThat(read.filter()).isEqualTo(filter);
    }

    @Test
    void defaultsAreNotWritten() {
        assertThat(FilterParameters.toQuery(ContractFilter.everything())).isEmpty();
    }

    @Test
    void keysComeInOneOrderWithEncodedValues() {
        ContractFilter filter = ContractFilter.of(Scope.CORE)
                .withText("l’hébergement & co")
                .withRange(new BigDecimal("1000.50"), new BigDecimal("1E+6"))
                .with(Facet.SUPPLIER, List.of("oracle", "microsoft", "oracle"))
                .withPeriod(LocalDate.of(2018, 4, 1), null);

        assertThat(FilterParameters.toQuery(filter))
                .isEqualTo("scope=core&from=2018-04-01&supplier=microsoft&supplier=oracle"
                        + "&q=l%E2%80%99h%C3%A9bergement%20%26%20co&min=1000.5&max=1000000");
    }

    @ParameterizedTest
    @CsvSource({
        "scope, cloud",
        "scope, ''",
        "from, 2018",
        "from, 0000-01-01",
        "to, 2018-02-30",
        "to, +12018-01-01",
        "method, gré-à-gré",
        "supplier, a b",
        "supplier, ''",
        "min, 1e9",
        "min, '1 000'",
        "max, 0x10",
        "max, 1.1234567",
    })
    void aBadValueIsNamedAndLeftOut(String key, String value) {
        ReadFilter read = FilterParameters.read(Map.of(key, List.of(value)), Set.of());

        assertThat(read.problems()).containsExactly(new FilterProblem(Kind.BAD_VALUE, key, value));
        assertThat(read.filter()).isEqualTo(ContractFilter.everything());
    }

    @Test
    void controlCharactersAreNotText() {
        assertThat(FilterParameters.read(Map.of("q", List.of("a\0b")), Set.of()).problems())
                .extracting(FilterProblem::kind)
                .containsExactly(Kind.BAD_VALUE);
    }

    @Test
    void anEmptySearchAsksForNothing() {
        ReadFilter read = FilterParameters.read(Map.of("q", List.of(" ")), Set.of());

        assertThat(read).isEqualTo(new ReadFilter(ContractFilter.everything(), List.of()));
    }

    @Test
    void unknownKeysAreNamedUnlessThePageReadsThem() {
        Map<String, List<String>> parameters = Map.of("lang", List.of("en"), "fournisseur", List.of("microsoft"));

        assertThat(FilterParameters.read(parameters, Set.of("lang")).problems())
                .containsExactly(new FilterProblem(Kind.UNKNOWN_PARAMETER, "fournisseur", ""));
    }

    @Test
    void aSingleValueGivenTwiceIsNamedAndTheFirstIsTaken() {
        ReadFilter read = FilterParameters.read(Map.of("scope", List.of("core", "all")), Set.of());

        assertThat(read.filter().scope()).isEqualTo(Scope.CORE);
        assertThat(read.problems()).containsExactly(new FilterProblem(Kind.GIVEN_TWICE, "scope", "all"));
    }

    @Test
    void listsAndTextsHaveALimit() {
        Map<String, List<String>> parameters =
                Map.of("supplier", Collections.nCopies(51, "microsoft"), "q", List.of("x".repeat(201)));

        assertThat(FilterParameters.read(parameters, Set.of()).problems())
                .extracting(FilterProblem::kind)
                .containsExactly(Kind.TOO_MANY, Kind.TOO_LONG);
    }

    private static Map<String, List<String>> decoded(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
