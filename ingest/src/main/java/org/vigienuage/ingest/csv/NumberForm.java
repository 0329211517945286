package org.vigienuage.ingest.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a source writes dollars: which sign stands before the decimals, which between thousands, which for the currency. */
final class NumberForm {

    private static final String BLANKS = "[ \\u00a0\\u202f\\u2009]";

    private final char decimal;
    private final String thousands;
    private final Pattern sign;
    private final Pattern shape;

    /**
     * @param decimal point or comma
     * @param thousands sign between thousands, a blank for any kind of blank, empty for none
     * @param currencySign sign before or after the figure, empty for none
     */
    NumberForm(char decimal, String thousands, String currencySign) {
        this.decimal = decimal;
        this.thousands = thousands.isBlank() && !thousands.isEmpty() ? BLANKS : Pattern.quote(thousands);
        this.sign = Pattern.compile(currencySign.isEmpty() ? "(?!)" : Pattern.quote(currencySign));
        var grouped = thousands.isEmpty() ? "" : "|[0-9]{1,3}(" + this.thousands + "[0-9]{3})+";
        this.shape = Pattern.compile(
                "([0-9]{1,200}" + grouped + ")(" + Pattern.quote(String.valueOf(decimal)) + "[0-9]{1,200})?");
    }

    /** The figure with a point before its decimals and nothing else; null when the text is not written as declared. */
    @Nullable
    String plain(String text) {
        var bare = sign.matcher(text).replaceFirst("").replace('\u2212', '-').strip();
        bare = bare.replaceAll("^" + BLANKS + "+|" + BLANKS + "+$", "");
        var negative = false;
        if (bare.startsWith("(") && bare.endsWith(")")) {
            negative = true;
            bare = bare.substring(1, bare.length() - 1).strip();
        } else if (bare.startsWith("-")) {
            negative = true;
            bare = bare.substring(1).strip();
        }
        if (!shape.matcher(bare).matches()) {
            return null;
        }
        var digits = bare.replaceAll(thousands.equals(Pattern.quote("")) ? "(?!)" : thousands, "")
                .replace(decimal, '.');
        return negative ? "-" + digits : digits;
    }
}
