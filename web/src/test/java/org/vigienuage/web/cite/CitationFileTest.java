package org.vigienuage.web.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file at the root of the repository that says how to cite the software and its data. */
class CitationFileTest {

    @Test
    void itHasWhatTheFormatRequires() throws IOException {
        assertThat(file())
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("type", "software")
                .containsKeys("message", "title")
                .hasEntrySatisfying(
                        "authors", authors -> assertThat((List<?>) authors).isNotEmpty());
    }

    @Test
    void itNamesTheLicenceOfTheSoftwareAndThatOfTheData() throws IOException {
        assertThat(file()).containsEntry("license", "AGPL-3.0-or-later");
        assertThat((List<?>) file().get("references"))
                .hasSize(2)
                .allSatisfy(reference -> assertThat((Map<?, ?>) reference)
                        .extracting("type", "license")
                        .containsExactly("dataset", "CC-BY-4.0"));
    }

    private static Map<String, Object> file() throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("../CITATION.cff")));
    }
}
