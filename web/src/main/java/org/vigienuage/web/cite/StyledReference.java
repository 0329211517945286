package org.vigienuage.web.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.vigienuage.web.language.Language;

/** A reference as a style writes it, in plain text. */
final class StyledReference {

    private static final Pattern FRENCH_DATE =
            Pattern.compile("\\b(\\d{1,2})[ \u00a0](janvier|février|mars|avril|mai|juin|juillet"
                    + "|août|septembre|octobre|novembre|décembre)(?:[ \u00a0](\\d{4}))?");
    private static final Pattern ENGLISH_DATE =
            Pattern.compile("\\b(January|February|March|April|May|June|July|August|September"
                    + "|October|November|December) (\\d{1,2})\\b");

    private StyledReference() {}

    static String write(Cited cited, Style style) {
        Language language = cited.language();
        String file = Objects.requireNonNull(style.file(language));
        CSLItemData item = item(cited, style);
        try {
            CSL processor = new CSL(
                    new ListItemDataProvider(item),
                    locale -> resource("locales-" + locale + ".xml"),
                    null,
                    resource(file + ".csl"),
                    language == Language.FRENCH ? "fr-CA" : "en-US");
            processor.setOutputFormat("text");
            processor.registerCitationItems(item.getId());
            return retouched(processor.makeBibliography().getEntries()[0].strip(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSLItemData item(Cited cited, Style style) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(cited.key())
                .type(CSLType.DATASET)
                // Without it, English styles capitalize every word of a French title.
                .language(cited.tag())
                .author(new CSLNameBuilder().literal(Cited.PRODUCER).build())
                .title(cited.title())
                .issued(cited.published().getYear(), month(cited.published()), day(cited.published()))
                .accessed(cited.accessed().getYear(), month(cited.accessed()), day(cited.accessed()))
                .version(cited.version())
                .publisher(Cited.PRODUCER)
                .URL(cited.address());
        // The styles after ISO 690 have no place for the version of a data set.
        return style == Style.ISO_690
                ? item.edition(cited.edition().text("cite.version", cited.version()))
                        .build()
                : item.build();
    }

    private static int month(LocalDate date) {
        return date.getMonthValue();
    }

    private static int day(LocalDate date) {
        return date.getDayOfMonth();
    }

    /** What the processor does not know of the two languages: « 1er », no space before a semicolon, dates that stay in one piece. */
    private static String retouched(String text, Language language) {
        if (language == Language.ENGLISH) {
            return ENGLISH_DATE.matcher(text).replaceAll("$1\u00a0$2");
        }
        return FRENCH_DATE
                .matcher(text.replaceAll("\u202f(?=[;!?])", "").replace('\u202f', '\u00a0'))
                .replaceAll(date -> (date.group(1).equals("1") ? "1er" : date.group(1))
                        + "\u00a0"
                        + date.group(2)
                        + (date.group(3) == null ? "" : "\u00a0" + date.group(3)));
    }

    private static String resource(String name) {
        try (InputStream bytes = StyledReference.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
