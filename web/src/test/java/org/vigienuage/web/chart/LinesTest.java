package org.vigienuage.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesBreakBetweenWordsAndNeverAtANoBreakSpace() {
        assertThat(Lines.of("un deux 624,3\u00a0M$ trois", Typeface.SANS, 10, 60, 9))
                .allSatisfy(line -> assertThat(Typeface.SANS.width(line, 10)).isLessThanOrEqualTo(60))
                .anySatisfy(line -> assertThat(line).contains("624,3\u00a0M$"));
    }

    @Test
    void aWordThatIsWiderThanALineIsBroken() {
        assertThat(Lines.of("Anticonstitutionnellement", Typeface.SANS, 10, 60, 9))
                .hasSizeGreaterThan(1)
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo("Anticonstitutionnellement"));
    }

    @Test
    void signsOutsideOfThePlaneOfLettersStayWhole() {
        assertThat(Lines.of("😀".repeat(40), Typeface.SANS, 10, 55, 3))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.replace("😀", "")).isIn("", "…"));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Lines.of("  ", Typeface.SANS, 10, 60, 9)).containsExactly("");
    }

    @Test
    void widthsAreThoseOfTheTypeface() {
        // 1401 and 651 of 2048 units, as the files say.
        assertThat(Typeface.SANS.widths()).containsEntry("A", 684).containsEntry(" ", 317);
        assertThat(Typeface.SANS.widths()).containsKeys("é", "œ", "’", "«", "\u00a0", "€");
        assertThat(Typeface.SERIF_BOLD.width("Québec", 20)).isGreaterThan(Typeface.SANS.width("Québec", 20));
        assertThat(Typeface.SANS.width("漢", 20)).isEqualTo(20);
    }
}
