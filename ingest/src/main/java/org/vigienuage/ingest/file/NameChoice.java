package org.vigienuage.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several names of the same bytes counts: names that state a kind come first, then byte order. */
final class NameChoice {

    static final Comparator<String> BYTE_ORDER =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private NameChoice() {}

    /**
     * The name that counts.
     *
     * @param names at least one
     * @param read the kind as which the file was read, null as long as its records are not known
     */
    static String best(List<String> names, @Nullable SourceFileKind read) {
        Comparator<String> byKind = Comparator.comparing(name -> {
            SourceFileKind kind = SourceFileKind.ofName(name);
            return kind == SourceFileKind.UNKNOWN || (read != null && kind.content() != read.content());
        });
        return names.stream().min(byKind.thenComparing(BYTE_ORDER)).orElseThrow();
    }

    /** The name to try when the content is not what the present name says, null when all were tried. */
    static @Nullable String next(List<String> names, SourceFileKind tried) {
        List<SourceFileKind.Content> contents = names.stream()
                .map(SourceFileKind::ofName)
                .map(SourceFileKind::content)
                .distinct()
                .toList();
        int triedBefore = contents.indexOf(tried.content());
        return names.stream()
                .filter(name -> SourceFileKind.ofName(name) != SourceFileKind.UNKNOWN)
                .filter(name -> contents.indexOf(SourceFileKind.ofName(name).content()) > triedBefore)
                .findFirst()
                .orElse(null);
    }
}
