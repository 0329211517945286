package org.vigienuage.web.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.vigienuage.web.language.Language;

/** The words of the site in one language. Numbers and dates come in already written, so that only {@link Format} decides on them. */
public final class Texts {

    private static final Map<Language, Properties> ALL = readAll();

    private final Language language;
    private final Properties texts;

    private Texts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Texts of(Language language) {
        return new Texts(language, ALL.getOrDefault(language, new Properties()));
    }

    /** The text of a key, with {0}, {1}… replaced. A key that is missing shows itself, and fails a test before that. */
    public String text(String key, Object... values) {
        String text = texts.getProperty(key, key);
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** « aucun », « 1 … », « 2 … »: keys ending in .none, .one and .many, the written number as {0}. */
    public String counted(String key, long number, String written) {
        return text(key + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"), written);
    }

    private static Map<Language, Properties> readAll() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("/vaadin-i18n/translations_" + language.code() + ".properties"));
        }
        return all;
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream bytes = Texts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("Missing texts: " + resource);
            }
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
