package org.vigienuage.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The declarations of sources that come with the program, as texts. */
public final class DeclarationTexts {

    private static final Pattern CSV = Pattern.compile("^reader: *csv *(#.*)?$", Pattern.MULTILINE);

    private DeclarationTexts() {}

    /**
     * One declaration.
     *
     * @param folder folder below {@code data-sources/}
     * @param id stem of the file
     */
    public record Text(String folder, String id, String yaml) {

        /** Whether it declares a CSV file. */
        public boolean isCsv() {
            return CSV.matcher(yaml).find();
        }
    }

    /** In the order of their names. A folder holds the sources whose names begin with its own; other YAML in it is something else. */
    public static List<Text> onClassPath(ResourcePatternResolver resources) {
        try {
            return DeclarationFiles.texts(resources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Text of(String name, byte[] yaml) {
        var folder = name.substring(0, name.indexOf('/'));
        var id = name.substring(name.indexOf('/') + 1, name.length() - ".yml".length());
        return new Text(folder, id, new String(yaml, StandardCharsets.UTF_8));
    }
}
