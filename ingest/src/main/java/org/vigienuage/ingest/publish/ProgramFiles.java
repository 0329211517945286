package org.vigienuage.ingest.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The code, scripts and lists that decide what is published from given files. */
final class ProgramFiles {

    private static final List<String> ROOTS = List.of("org/vigienuage/", "db/", "data-sources/");
    private static final List<String> PATTERNS =
            List.of("org/vigienuage/**/*.class", "db/**/*.sql", "data-sources/**/*.csv", "data-sources/**/*.yml");
    private static final String EXTRACT = "/extract/";

    private final ResourcePatternResolver resources;

    ProgramFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    void addTo(MessageDigest digest) throws IOException {
        var files = new TreeMap<String, Resource>();
        for (var pattern : PATTERNS) {
            for (var resource : resources.getResources("classpath*:" + pattern)) {
                var url = resource.getURL().toString();
                // The extract is data like any other: what of it is loaded is in the list of files.
                if (!url.contains(EXTRACT)) {
                    files.put(name(url), resource);
                }
            }
        }
        for (var file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update(file.getValue().getContentAsByteArray());
        }
    }

    /** Without the place of the program on this machine. */
    private static String name(String url) {
        return ROOTS.stream()
                .filter(url::contains)
                .map(root -> url.substring(url.lastIndexOf(root)))
                .findFirst()
                .orElse(url);
    }
}
