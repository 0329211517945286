package org.vigienuage.web.chart;

/** Text as it may stand in XML. What sources wrote is not to be trusted. */
final class Xml {

    private Xml() {}

    /** Without the signs that XML knows no way to write, such as control characters and halves of signs. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** For text and for values in quotation marks. */
    static String escape(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0x7e)
                || (sign >= 0xa0 && sign <= 0xd7ff)
                || (sign >= 0xe000 && sign <= 0xfffd)
                || (sign >= 0x10000 && sign <= 0x10ffff);
    }
}
