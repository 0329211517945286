package org.vigienuage.ingest.classify;

import java.text.Normalizer;

/**
 * Texts as the rules compare them: lower case, no accents, every run of other signs one blank. The same as
 * {@code procurement.plain_text} in the database.
 */
public final class TextNormalizer {

    private TextNormalizer() {}

    public static String normalize(String published) {
        var whole = published.replace("&", " et ");
        var text = isAscii(whole) ? whole : withoutAccents(whole);
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = lower(text.charAt(i));
            if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                plain.append(sign);
            } else if (!isAccent(sign) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        var length = plain.length();
        return length > 0 && plain.charAt(length - 1) == ' ' ? plain.substring(0, length - 1) : plain.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFKD);
    }

    private static boolean isAccent(char sign) {
        return sign >= 0x300 && sign <= 0x36f;
    }

    private static char lower(char sign) {
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
    }
}
