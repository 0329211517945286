package org.vigienuage.ingest.command;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the program says, in French where the session of the person is French, else in English. */
final class Messages {

    private static final String BUNDLE = "org.vigienuage.ingest.command.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(Locale locale) {
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
        this.locale = locale;
    }

    /** The language by the rules of POSIX: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. */
    static Messages of(Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return new Messages(value.startsWith("fr") ? Locale.CANADA_FRENCH : Locale.CANADA);
            }
        }
        return new Messages(Locale.CANADA);
    }

    ResourceBundle texts() {
        return texts;
    }

    Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key; %s takes any value, %,d a whole number. */
    String text(String key, Object... values) {
        return String.format(locale, texts.getString(key), values);
    }
}
