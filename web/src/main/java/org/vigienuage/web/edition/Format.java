package org.vigienuage.web.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.language.Language;

/**
 * Numbers and dates as the Office québécois de la langue française writes them, and as Canadian English does.
 * The JDK and browsers both get parts of it wrong (« 1 juin », « 624,3 M $ »), so it is written here once; charts/format.js is its twin
 * and one table of cases tests both.
 */
public final class Format {

    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final Language language;
    private final boolean french;

    Format(Language language) {
        this.language = language;
        this.french = language == Language.FRENCH;
    }

    public static Format of(Language language) {
        return new Format(language);
    }

    /** « 1 234 567,50 $ »: every digit down to the cent. */
    public String money(@Nullable BigDecimal amount) {
        return amount == null ? unknown() : signed(amount, 2, "");
    }

    /** « 1 234 568 $ »: for tables, where cents only add noise. */
    public String dollars(@Nullable BigDecimal amount) {
        return amount == null ? unknown() : signed(amount, 0, "");
    }

    /** « +1 234,50 $ », « −1 234,50 $ », « 0,00 $ »: what one total has more than another. */
    public String difference(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + money(amount);
    }

    /** « 624,3 M$ »: for sentences, charts and headlines. */
    public String compactMoney(@Nullable BigDecimal amount) {
        if (amount == null) {
            return unknown();
        }
        BigDecimal size = amount.abs();
        if (rounds(size, THOUSAND, 1)) {
            return rounds(size, MILLION, 1)
                    ? rounds(size, BILLION, 1)
                            ? signed(amount.movePointLeft(9), 1, french ? "G" : "B")
                            : signed(amount.movePointLeft(6), 1, "M")
                    : signed(amount.movePointLeft(3), 1, french ? "k" : "K");
        }
        return signed(amount, 0, "");
    }

    /** A share between 0 and 1: « 45,6 % ». */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) {
            return unknown();
        }
        BigDecimal points = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        String digits = digits(points.abs(), 1);
        return (points.signum() < 0 ? String.valueOf(MINUS) : "") + (french ? digits + NO_BREAK + "%" : digits + "%");
    }

    /** An amount as one would type it into a field. */
    public String plain(BigDecimal amount) {
        return digits(amount, Math.max(0, amount.stripTrailingZeros().scale()));
    }

    public String count(long number) {
        return (number < 0 ? String.valueOf(MINUS) : "")
                + digits(BigDecimal.valueOf(number).abs(), 0);
    }

    public String countOrUnknown(@Nullable Integer number) {
        return number == null ? unknown() : count(number);
    }

    /** « 1er juin 2025 ». */
    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return unknown();
        }
        String month = date.getMonth().getDisplayName(TextStyle.FULL, language.locale());
        if (french) {
            String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
            return day + NO_BREAK + month + NO_BREAK + date.getYear();
        }
        return month + NO_BREAK + date.getDayOfMonth() + ", " + date.getYear();
    }

    /** For tables: « 2025-06-01 ». */
    public String shortDate(@Nullable LocalDate date) {
        return date == null ? unknown() : date.toString();
    }

    /** « juin 2025 ». */
    public String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, language.locale()) + NO_BREAK + date.getYear();
    }

    /** A fiscal year is named by the year it begins in and shown as « 2025-2026 ». */
    public String fiscalYear(int firstYear) {
        return firstYear + "-" + (firstYear + 1);
    }

    public String unknown() {
        return french ? "n." + NO_BREAK + "d." : "n/a";
    }

    private String signed(BigDecimal amount, int decimals, String prefix) {
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
        String minus = rounded.signum() < 0 ? String.valueOf(MINUS) : "";
        String digits = digits(rounded.abs(), decimals);
        return minus + (french ? digits + NO_BREAK + prefix + "$" : "$" + digits + prefix);
    }

    private String digits(BigDecimal number, int decimals) {
        String plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, french ? NO_BREAK : ',');
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(french ? ',' : '.')
                        .append(plain.substring(point + 1))
                        .toString();
    }

    /** Whether the amount still reads as at least one unit once rounded, so that 999,96 k$ becomes 1,0 M$. */
    private static boolean rounds(BigDecimal size, BigDecimal unit, int decimals) {
        BigDecimal smaller = unit.movePointLeft(3);
        if (size.compareTo(unit) >= 0) {
            return true;
        }
        return unit.compareTo(THOUSAND) != 0
                && size.divide(smaller, decimals, RoundingMode.HALF_UP).compareTo(THOUSAND) >= 0;
    }
}
