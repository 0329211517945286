package org.vigienuage.web.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.language.Language;

/** The site in one language: its words, its way of writing numbers, its addresses. */
public record Edition(Language language, Texts texts, Format format, Links links) {

    public static Edition of(Language language) {
        return new Edition(language, Texts.of(language), Format.of(language), new Links(language));
    }

    /** Addresses of the plain pages in this language. */
    public PlainLinks plain() {
        return new PlainLinks(language);
    }

    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** « du 1er avril 2019 au 31 mars 2020 », « depuis le… », « jusqu’au… »; nothing where both days are unknown. */
    public String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : text("filter.words.until", format.date(to));
        }
        return to == null
                ? text("filter.words.since", format.date(from))
                : text("filter.words.between", format.date(from), format.date(to));
    }

    /** « aucune adjudication », « 1 adjudication », « 2 031 adjudications ». */
    public String counted(String key, long number) {
        return texts.counted(key, number, format.count(number));
    }
}
