package org.vigienuage.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholenessTest {

    @TempDir
    private Path folder;

    @Test
    void aWholeZipIsWholeAndAnyPartOfItIsCutShort() throws IOException {
        var zip = zip();
        assertThat(of(zip, FileFormat.ZIP)).isEqualTo(Wholeness.WHOLE);
        assertThat(of(Arrays.copyOf(zip, zip.length / 2), FileFormat.ZIP)).isEqualTo(Wholeness.CUT_SHORT);
        assertThat(of(Arrays.copyOf(zip, zip.length - 1), FileFormat.ZIP)).isEqualTo(Wholeness.CUT_SHORT);
    }

    @Test
    void aWholePackageIsWholeWithAndWithoutByteOrderMark() throws IOException {
        assertThat(json("{\"releases\": [{\"a\": 1}]}\n")).isEqualTo(Wholeness.WHOLE);
        assertThat(json("\uFEFF{\"releases\": []}")).isEqualTo(Wholeness.WHOLE);
    }

    @Test
    void aPackageCutAfterAWholeReleaseIsCutShort() throws IOException {
        assertThat(json("{\"releases\": [{\"a\": 1}")).isEqualTo(Wholeness.CUT_SHORT);
        assertThat(json("{\"releases\": [{\"a\": \"x")).isEqualTo(Wholeness.CUT_SHORT);
    }

    @Test
    void anErrorPageIsSomethingElse() throws IOException {
        assertThat(json("<html>maintenance</html>")).isEqualTo(Wholeness.SOMETHING_ELSE);
        assertThat(of("<html>".getBytes(StandardCharsets.UTF_8), FileFormat.ZIP))
                .isEqualTo(Wholeness.SOMETHING_ELSE);
        assertThat(json("")).isEqualTo(Wholeness.SOMETHING_ELSE);
    }

    private Wholeness json(String text) throws IOException {
        return of(text.getBytes(StandardCharsets.UTF_8), FileFormat.JSON);
    }

    private Wholeness of(byte[] bytes, FileFormat format) throws IOException {
        return Wholeness.of(Files.write(folder.resolve("file"), bytes), format);
    }

    static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Avis_20160101_20160131.xml"));
            for (var i = 0; i < 1000; i++) {
                zip.write(("<avis n=\"" + i * 7919 + "\"/>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
