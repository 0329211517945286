package org.vigienuage.web.shell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as people type it: « 1 234,56 $ », "1,234.56", with any kind of space. A lone comma followed by three digits groups thousands
 * only when there is another one or a point.
 */
final class TypedAmount {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00a0\\u202f\\u2009$]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}([.,]\\d{1,6})?");

    private TypedAmount() {}

    static Optional<BigDecimal> parse(String typed) {
        String text = IGNORED.matcher(typed).replaceAll("").replace('\u2212', '-');
        if (GROUPED.matcher(text).matches() && (text.indexOf('.') >= 0 || text.indexOf(',') != text.lastIndexOf(','))) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
