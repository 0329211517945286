package org.vigienuage.ingest.maker;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code makers.yml}; whatever is wrong in it stops the program and names the maker. */
public final class MakerFile {

    private MakerFile() {}

    public static List<Maker> read(InputStream yaml) {
        try {
            if (!(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> file)) {
                throw new MakerFileException("makers.yml is not a map");
            }
            var makers = list(file.get("makers")).stream()
                    .map(entry -> maker((Map<?, ?>) entry))
                    .toList();
            requireOneMakerPerVendor(makers);
            return makers;
        } catch (YAMLException unreadable) {
            throw new MakerFileException("makers.yml cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Maker maker(Map<?, ?> entry) {
        var slug = Objects.toString(entry.get("slug"));
        try {
            var vendors = entry.containsKey("vendors") ? texts(entry.get("vendors")) : List.of(slug);
            return new Maker(
                    slug,
                    Objects.toString(entry.get("name")),
                    Set.copyOf(vendors),
                    Set.copyOf(texts(entry.get("models"))),
                    patterns(entry.get("any")),
                    patterns(entry.get("none")));
        } catch (IllegalArgumentException | ClassCastException wrong) {
            throw new MakerFileException("makers.yml, maker " + slug + ": " + wrong.getMessage(), wrong);
        }
    }

    private static void requireOneMakerPerVendor(List<Maker> makers) {
        var seen = new HashSet<String>();
        for (var maker : makers) {
            for (var vendor : maker.vendors()) {
                if (!seen.add(vendor)) {
                    throw new MakerFileException("makers.yml: the vendor " + vendor + " is two makers");
                }
            }
        }
    }

    private static List<Pattern> patterns(@Nullable Object expressions) {
        return texts(expressions).stream().map(Pattern::compile).toList();
    }

    private static List<String> texts(@Nullable Object entries) {
        return list(entries).stream().map(Objects::toString).toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
