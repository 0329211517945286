package org.vigienuage.web.cite;

import java.util.Map;
import java.util.stream.Collectors;

/** The format of LaTeX, with the fields of BibLaTeX that BibTeX passes over. In UTF-8. */
final class BibTex {

    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            // Bare braces need not be balanced in a hostile title, but must be in a file.
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"));

    private BibTex() {}

    static String write(Cited cited) {
        StringBuilder file = new StringBuilder("@misc{").append(cited.key()).append(",\n");
        // Twice in braces: an organization, not a first and a last name; words as they are written.
        field(file, "author", "{" + Cited.PRODUCER + "}");
        field(file, "title", "{" + escaped(cited.title()) + "}");
        field(file, "year", String.valueOf(cited.published().getYear()));
        field(file, "month", String.valueOf(cited.published().getMonthValue()));
        field(file, "date", cited.published().toString());
        field(file, "version", escaped(cited.version()));
        field(file, "publisher", "{" + Cited.PRODUCER + "}");
        field(file, "howpublished", "\\url{" + address(cited.address()) + "}");
        field(file, "url", address(cited.address()));
        field(file, "urldate", cited.accessed().toString());
        field(file, "note", escaped(cited.origin()));
        field(file, "language", cited.edition().text("cite.babel"));
        return file.append("}\n").toString();
    }

    private static void field(StringBuilder file, String name, String value) {
        file.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escaped(String text) {
        return OneLine.of(text)
                .codePoints()
                .mapToObj(point -> SPECIAL.getOrDefault(point, Character.toString(point)))
                .collect(Collectors.joining());
    }

    /** Addresses are encoded, so what is special in them is written as it is, but for what would end the field. */
    private static String address(String address) {
        return OneLine.of(address)
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }
}
