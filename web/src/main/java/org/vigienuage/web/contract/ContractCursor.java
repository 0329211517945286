package org.vigienuage.web.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of awards ends: after one award as it was in one version. Readers hand it back as it is.
 *
 * @param version number of the version in which that award was read
 */
public record ContractCursor(ContractOrder order, int version, String awardKey) {

    private static final Pattern FORM = Pattern.compile("(-?[a-z]+) (\\d{1,9}) (\\P{Cntrl}+)");

    public String token() {
        String plain = order.key() + " " + version + " " + awardKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    public static Optional<ContractCursor> parseOptional(String token) {
        try {
            Matcher matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(token), UTF_8));
            return matcher.matches()
                    ? ContractOrder.parseOptional(matcher.group(1))
                            .map(order ->
                                    new ContractCursor(order, Integer.parseInt(matcher.group(2)), matcher.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
