package org.vigienuage.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    private static final NumberForm FRENCH = new NumberForm(',', " ", "$");
    private static final NumberForm ENGLISH = new NumberForm('.', ",", "$");
    private static final NumberForm BARE = new NumberForm('.', "", "");

    @ParameterizedTest
    @ValueSource(strings = {"1 234 567,89 $", "1\u00a0234\u00a0567,89\u00a0$", "1\u202f234\u202f567,89", "1234567,89$"})
    void frenchFiguresAreReadWhateverTheirBlanks(String text) {
        assertThat(FRENCH.plain(text)).isEqualTo("1234567.89");
    }

    @Test
    void englishFiguresAreRead() {
        assertThat(ENGLISH.plain("$1,234,567.89")).isEqualTo("1234567.89");
        assertThat(ENGLISH.plain("1234567.89")).isEqualTo("1234567.89");
        assertThat(BARE.plain("65395.05")).isEqualTo("65395.05");
    }

    @Test
    void negativeFiguresAreRead() {
        assertThat(FRENCH.plain("-12,50 $")).isEqualTo("-12.50");
        assertThat(ENGLISH.plain("(1,200.00)")).isEqualTo("-1200.00");
        assertThat(ENGLISH.plain("\u2212$5")).isEqualTo("-5");
    }

    @Test
    void aFigureThatIsWrittenOtherwiseIsNoFigure() {
        assertThat(FRENCH.plain("1234.56")).isNull();
        assertThat(FRENCH.plain("1,234,56")).isNull();
        assertThat(FRENCH.plain("12 34,00")).isNull();
        assertThat(ENGLISH.plain("1,23")).isNull();
        assertThat(BARE.plain("1,234")).isNull();
        assertThat(BARE.plain("5 $")).isNull();
        assertThat(FRENCH.plain("à venir")).isNull();
        assertThat(FRENCH.plain("")).isNull();
    }

    @Test
    void datesAreTriedInTurnAndImpossibleOnesAreNone() {
        var forms = new DateForms(List.of("yyyy-MM-dd", "dd/MM/yyyy", "d MMMM yyyy"), Locale.CANADA_FRENCH);
        assertThat(forms.day("2016-02-29")).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(forms.day("03/11/2019")).isEqualTo(LocalDate.of(2019, 11, 3));
        assertThat(forms.day("3 novembre 2019")).isEqualTo(LocalDate.of(2019, 11, 3));
        assertThat(forms.day("2017-02-29")).isNull();
        assertThat(forms.day("31/04/2019")).isNull();
        assertThat(forms.day("hier")).isNull();
    }
}
