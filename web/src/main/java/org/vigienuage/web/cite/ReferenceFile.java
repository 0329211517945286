package org.vigienuage.web.cite;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;

/** A file that reference managers read. */
public enum ReferenceFile {
    BIBTEX("BibTeX", "bib", "application/x-bibtex", BibTex::write),
    RIS("RIS", "ris", "application/x-research-info-systems", Ris::write),
    CSL_JSON("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", CslJson::write);

    private final String label;
    private final String suffix;
    private final String mediaType;
    private final Function<Cited, String> writer;

    ReferenceFile(String label, String suffix, String mediaType, Function<Cited, String> writer) {
        this.label = label;
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** How the name of the file ends, without a point before it. */
    public String suffix() {
        return suffix;
    }

    /** Without a character set, which is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public String write(Cited cited) {
        return writer.apply(cited);
    }

    /** Its name for readers: a proper name, the same in every language. */
    public String label() {
        return label;
    }

    /**
     * Where the file is, from the root of the site.
     *
     * @param filter names the version that is cited
     * @param figure what the awards are split by, null for the awards themselves
     */
    public String address(ContractFilter filter, @Nullable Dimension figure, Language language) {
        Stream<String> split = figure == null ? Stream.of() : Stream.of("figure", figure.key());
        Stream<String> asked =
                language == Language.FRENCH ? Stream.of() : Stream.of(Links.LANGUAGE_KEY, language.code());
        return Edition.of(language)
                .links()
                .api("cite." + suffix, filter, Stream.concat(split, asked).toArray(String[]::new));
    }

    public static Optional<ReferenceFile> parseOptional(String suffix) {
        return Arrays.stream(values())
                .filter(file -> file.suffix.equals(suffix))
                .findFirst();
    }
}
