package org.vigienuage.web.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The format that EndNote, Zotero and the catalogues of libraries read: one tag a line. */
final class Ris {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private Ris() {}

    static String write(Cited cited) {
        StringBuilder file = new StringBuilder();
        line(file, "TY", "DATA");
        line(file, "AU", Cited.PRODUCER);
        line(file, "TI", cited.title());
        line(file, "PY", String.valueOf(cited.published().getYear()));
        line(file, "DA", date(cited.published()));
        line(file, "PB", Cited.PRODUCER);
        line(file, "ET", cited.version());
        line(file, "LA", cited.tag());
        line(file, "UR", cited.address());
        line(file, "Y2", date(cited.accessed()));
        line(file, "N1", cited.origin());
        line(file, "ID", cited.key());
        return file.append("ER  - \r\n").toString();
    }

    private static String date(LocalDate date) {
        return date.format(DATE);
    }

    private static void line(StringBuilder file, String tag, String value) {
        file.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
    }
}
