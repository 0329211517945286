package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class SourceDeclarationsTest {
    static Stream<String> declarations() {
        return Validity.sourceDeclarations();
    }

    @Test
    void bothEras_areDeclared() {
        assertThat(declarations())
                .contains(
                        "canada_quebec_seao/canada_quebec_seao_xml.yml",
                        "canada_quebec_seao/canada_quebec_seao_ocds.yml");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void everyDeclaration_followsTheSchema(String file) {
        Validity.assertFollows("schema/data-source.schema.json", file);
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void aDeclaration_isNamedAfterItsFolder(String file) {
        var parts = file.split("/", -1);
        assertThat(parts).hasSize(2);
        assertThat(parts[1]).startsWith(parts[0] + "_");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void caveats_haveAnIdOfTheirOwn(String file) {
        var caveats = (List<?>) declaration(file).getOrDefault("caveats", List.of());
        var ids = new HashSet<Object>();
        for (Object caveat : caveats) {
            assertThat(ids.add(String.valueOf(((Map<?, ?>) caveat).get("id"))))
                    .as("%s", caveat)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void filesThatADeclarationNames_exist(String file) {
        var folder = Folder.path(file).resolveSibling("");
        var declaration = declaration(file);
        if (declaration.get("codes") instanceof String codes) {
            assertThat(folder.resolve(codes)).isRegularFile();
        }
        if (declaration.get("data") instanceof Map<?, ?> data && data.get("bundled") instanceof String bundled) {
            assertThat(folder.resolve(bundled)).isDirectory().matches(Files::isReadable);
        }
    }

    private static Map<String, Object> declaration(String file) {
        Map<String, Object> loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Folder.text(file));
        return loaded;
    }
}
