package org.vigienuage.web.table;

import org.vigienuage.web.language.Language;

/** The texts of a package for people: French, then English. */
final class ReadMe {

    private ReadMe() {}

    static String of(Table<?> table, String rows) {
        return part(table, rows, Language.FRENCH) + "\n---\n\n" + part(table, rows, Language.ENGLISH);
    }

    static String licence() {
        return Words.in(Language.FRENCH).of("licence.text") + "\n\n"
                + Words.in(Language.ENGLISH).of("licence.text") + "\n";
    }

    private static String part(Table<?> table, String rows, Language language) {
        Words words = Words.in(language);
        Notes notes = Notes.of(table, language);
        StringBuilder text = new StringBuilder("# " + line(notes.title()) + "\n\n");
        notes.facts()
                .forEach(note -> text.append("- **")
                        .append(note.name())
                        .append("** – ")
                        .append(line(note.text()))
                        .append('\n'));
        text.append('\n');
        notes.remarks().forEach(remark -> text.append(remark).append("\n\n"));
        text.append("## ").append(words.of("readme.files")).append("\n\n");
        text.append("- `")
                .append(rows)
                .append("` – ")
                .append(words.of("readme.rows"))
                .append('\n');
        text.append("- `").append(PackageWriter.DICTIONARY).append("` – ");
        text.append(words.of("readme.dictionary")).append('\n');
        text.append("- `datapackage.json` – ")
                .append(words.of("readme.descriptor"))
                .append('\n');
        text.append("- `SHA256SUMS` – ").append(words.of("readme.sums")).append('\n');
        return text.toString();
    }

    /** Words of a filter may hold anything that somebody typed. */
    private static String line(String text) {
        return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1");
    }
}
