package org.vigienuage.web.table;

import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.language.Language;

/** What a reader of a file is told beside its rows, in one language. */
record Notes(String title, List<Note> facts, List<String> remarks) {

    private static final List<String> REMARKS = List.of("values", "unknown", "shares", "partial", "check");

    /** A name and what it is. */
    record Note(String name, String text) {}

    static Notes of(Table<?> table, Language language) {
        Words words = Words.in(language);
        About about = table.about();
        List<Note> facts = new ArrayList<>();
        facts.add(note(words, "selection", about.selection().in(language)));
        facts.add(note(words, "rows", String.valueOf(table.total())));
        if (about.version() != null) {
            facts.add(note(words, "version", about.version()));
        }
        if (about.contentHash() != null) {
            facts.add(note(words, "hash", about.contentHash()));
        }
        facts.add(note(words, "address", about.address()));
        facts.add(note(words, "source", words.of("source")));
        facts.add(note(words, "licence", words.of("licence")));
        return new Notes(
                about.title().in(language),
                facts,
                REMARKS.stream().map(key -> words.of("remark." + key)).toList());
    }

    private static Note note(Words words, String key, String text) {
        return new Note(words.of("name." + key), text);
    }
}
