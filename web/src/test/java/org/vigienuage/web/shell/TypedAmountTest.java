package org.vigienuage.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 000|25000",
                "1 234,56 $|1234.56",
                "1\u00a0234\u202f567,5|1234567.5",
                "$1,234,567.50|1234567.50",
                "1,234.5|1234.5",
                "0,5|0.5",
                "\u22125|-5"
            })
    void amountsAreReadAsPeopleTypeThem(String typed, BigDecimal amount) {
        assertThat(TypedAmount.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "1.2.3", "12,34,56", "1e9", "--5"})
    void whatIsNotAnAmountIsNotGuessedAt(String typed) {
        assertThat(TypedAmount.parse(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNoAmount() {
        assertThat(TypedAmount.parse(" ")).isEmpty();
    }
}
