package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BundledExtractTest {
    private static final String EXTRACT = "canada_quebec_seao/extract";

    @Test
    void theManifest_listsEveryFileWithItsHashAndSize() throws IOException, NoSuchAlgorithmException {
        var declared = new TreeMap<String, String>();
        Folder.rows(EXTRACT + "/MANIFEST.csv", "path", "sha256", "bytes")
                .forEach(row -> declared.put(row.get("path"), row.get("sha256") + " " + row.get("bytes")));
        var found = new TreeMap<String, String>();
        for (var file : Folder.filesUnder(EXTRACT)) {
            var relative = Folder.path(EXTRACT).relativize(file).toString().replace('\\', '/');
            if (relative.contains("/")) {
                var bytes = Files.readAllBytes(file);
                var hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                found.put(relative, hash + " " + bytes.length);
            }
        }
        assertThat(found).isEqualTo(declared).hasSize(56);
    }
}
