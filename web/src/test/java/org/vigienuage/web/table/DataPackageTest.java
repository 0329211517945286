package org.vigienuage.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A package explains itself to people and to programs that know the Data Package standard, version 2. */
class DataPackageTest {

    private final Map<String, byte[]> files = FileReader.zip(Samples.bytes(FileFormat.ZIP, Samples.hostile()));
    private final String descriptor = text("datapackage.json");

    @Test
    void theDescriptorIsAsTheProfileHasIt() {
        assertThat(errors(descriptor)).isEmpty();
    }

    @Test
    void theProfileTellsWhatIsWrong() {
        assertThat(errors("{\"name\": \"x\"}")).isNotEmpty();
        assertThat(errors(descriptor.replace("\"type\" : \"string\"", "\"type\" : \"words\"")))
                .isNotEmpty();
        assertThat(errors(descriptor.replace("\"path\" : \"contracts.csv\"", "\"path\" : \"../contracts.csv\"")))
                .isNotEmpty();
    }

    @Test
    void itsFieldsAreTheColumnsOfItsFiles() {
        for (JsonNode resource : FileReader.json(file("datapackage.json")).get("resources")) {
            byte[] file = file(resource.get("path").stringValue());

            assertThat(resource.at("/schema/fields")
                            .valueStream()
                            .map(field -> field.get("name").stringValue()))
                    .containsExactlyElementsOf(FileReader.csv(file, ',').getFirst());
            assertThat(resource.get("bytes").intValue()).isEqualTo(file.length);
            assertThat(text("SHA256SUMS"))
                    .contains(resource.get("hash").stringValue().replace("sha256:", "") + "  "
                            + resource.get("path").stringValue());
        }
    }

    @Test
    void itNamesItsVersionAndItsLicenceInBothLanguages() {
        JsonNode json = FileReader.json(file("datapackage.json"));

        assertThat(json.get("version").stringValue()).isEqualTo("2026-11-23.1");
        assertThat(json.at("/licenses/0/name").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(json.get("title").stringValue()).isEqualTo("Adjudications");
        assertThat(json.get("title_en").stringValue()).isEqualTo("Awards");
        assertThat(text("LICENCE.txt")).contains("Licence Creative Commons", "you may share and adapt them");
    }

    @Test
    void peopleAreToldWhatItIsInFrenchThenInEnglish() {
        assertThat(text("README.md"))
                .startsWith("# Adjudications\n")
                .containsSubsequence(
                        "Version des données", "2026-11-23.1", "## Fichiers", "# Awards", "Data version", "## Files");
    }

    @Test
    void theDictionarySaysWhatEveryColumnMeans() {
        assertThat(FileReader.csv(file("dictionary.csv"), ','))
                .hasSize(Samples.COLUMNS.all().size() + 1)
                .contains(List.of(
                        "award_date",
                        "date",
                        "Date d’adjudication",
                        "Date d’adjudication telle que publiée.",
                        "Award date",
                        "Date of the award as published."));
    }

    private String text(String name) {
        return new String(file(name), UTF_8);
    }

    private byte[] file(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private static List<Error> errors(String json) {
        try (InputStream profile = DataPackageTest.class.getResourceAsStream("datapackage-2.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(profile)
                    .validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
