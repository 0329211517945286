package org.vigienuage.web.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** French comes first and is the default; English is complete. */
public enum Language {
    FRENCH(Locale.CANADA_FRENCH),
    ENGLISH(Locale.CANADA);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The value of {@code lang} in addresses: {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The one of two texts that is in this language. */
    public <T> T choose(T french, T english) {
        return this == FRENCH ? french : english;
    }

    public static Language of(Locale locale) {
        return parseOptional(locale.getLanguage()).orElse(FRENCH);
    }

    public static Optional<Language> parseOptional(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
