package org.vigienuage.web.table;

import java.util.ResourceBundle;
import org.vigienuage.web.language.Language;

/**
 * What every column of every table is called and means, in one language. A column that means the same in several tables is
 * there once; {@code table.column} goes before {@code column}.
 */
public final class Dictionary {

    static final Dictionary FRENCH = new Dictionary(Language.FRENCH);
    private static final Dictionary ENGLISH = new Dictionary(Language.ENGLISH);

    private final ResourceBundle texts;

    private Dictionary(Language language) {
        texts = ResourceBundle.getBundle("org/vigienuage/web/table/dictionary", language.locale());
    }

    public static Dictionary of(Language language) {
        return language.choose(FRENCH, ENGLISH);
    }

    /** A few words for the head of a column. */
    public String label(String table, String column) {
        return find(table, column, "");
    }

    /** One sentence: what the value is, its unit, what an empty one says. */
    public String meaning(String table, String column) {
        return find(table, column, ".meaning");
    }

    private String find(String table, String column, String ending) {
        String own = table + "." + column + ending;
        return texts.getString(texts.containsKey(own) ? own : column + ending);
    }
}
