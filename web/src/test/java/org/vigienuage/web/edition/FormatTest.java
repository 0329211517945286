package org.vigienuage.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases are those that the browser's twin is tested with too. */
class FormatTest {

    record Case(String format, @Nullable String value, String french, String english) {}

    static List<Case> cases() throws Exception {
        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        List<Case> cases = new ArrayList<>();
        try (var file = FormatTest.class.getResourceAsStream("/format-cases.json")) {
            for (JsonNode node : exact.readTree(file)) {
                JsonNode value = node.get("value");
                cases.add(new Case(
                        node.get("format").stringValue(),
                        value.isNull() ? null : value.asString(),
                        node.get("fr").stringValue(),
                        node.get("en").stringValue()));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseReadsAsTheTableSays(Case each) {
        assertThat(written(each, Format.of(Language.FRENCH))).isEqualTo(each.french());
        assertThat(written(each, Format.of(Language.ENGLISH))).isEqualTo(each.english());
    }

    @Test
    void aFiscalYearIsNamedByBothItsYears() {
        assertThat(Format.of(Language.FRENCH).fiscalYear(2025)).isEqualTo("2025-2026");
    }

    private static String written(Case each, Format format) {
        String value = each.value();
        return switch (each.format()) {
            case "money" -> format.money(number(value));
            case "dollars" -> format.dollars(number(value));
            case "compactMoney" -> format.compactMoney(number(value));
            case "percent" -> format.percent(number(value));
            case "count" -> format.count(Long.parseLong(String.valueOf(value)));
            case "date" -> format.date(value == null ? null : LocalDate.parse(value));
            default -> throw new IllegalArgumentException(each.format());
        };
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
