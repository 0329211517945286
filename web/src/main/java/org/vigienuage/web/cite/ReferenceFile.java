package org.vigienuage.web.cite;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A file that reference managers read. */
public enum ReferenceFile {
    BIBTEX("bib", "application/x-bibtex", BibTex::write),
    RIS("ris", "application/x-research-info-systems", Ris::write),
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", CslJson::write);

    private final String suffix;
    private final String mediaType;
    private final Function<Cited, String> writer;

    ReferenceFile(String suffix, String mediaType, Function<Cited, String> writer) {
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

    public static Optional<ReferenceFile> parseOptional(String suffix) {
        return Arrays.stream(values())
                .filter(file -> file.suffix.equals(suffix))
                .findFirst();
    }
}
