package org.vigienuage.ingest.seao;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Amounts as SEAO writes them: exact decimals, a point before the decimals, no thousands separator. */
final class PublishedAmount {

    private static final int MOST_INTEGER_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;
    /** An exponent is what JSON allows and XML's spec does not mention; neither has been seen. */
    private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,200}(\\.[0-9]{1,200})?([eE][+-]?[0-9]{1,5})?");

    private PublishedAmount() {}

    static boolean isAmount(String text) {
        return SHAPE.matcher(text).matches();
    }

    static BigDecimal exact(String text) {
        return new BigDecimal(text);
    }

    /** The text as a whole number; throws {@link ArithmeticException} when it is not one or too large. */
    static int integer(String text) {
        BigDecimal number = exact(text);
        if (!fits(number)) {
            throw new ArithmeticException("too large");
        }
        return number.intValueExact();
    }

    /** Whether numeric(24,6) has room for the digits before the point. */
    static boolean fits(BigDecimal amount) {
        BigDecimal rounded = rounded(amount);
        return (long) rounded.precision() - rounded.scale() <= MOST_INTEGER_DIGITS;
    }

    static boolean needsRounding(BigDecimal amount) {
        return amount.signum() != 0 && amount.stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    static BigDecimal rounded(BigDecimal amount) {
        return amount.scale() > MOST_DECIMALS ? amount.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : amount;
    }
}
