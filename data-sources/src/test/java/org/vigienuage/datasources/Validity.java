package org.vigienuage.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What several lists must satisfy. */
final class Validity {
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final Pattern SEAO_NUMBER = Pattern.compile("[1-9]\\d{0,7}");
    static final Set<String> CONFIDENCES =
            Set.of("confirmed", "partial", "second-hand", "low", "own-high", "own-medium", "own-low");
    static final Set<String> SCOPES = Set.of("core", "extended", "licences", "services");
    private static final Pattern NEQ = Pattern.compile("(11|22|33|88)\\d{8}");
    private static final Pattern REPEATED = Pattern.compile("\\d\\d(\\d)\\1{7}");

    private Validity() {}

    static boolean isNeq(String value) {
        return NEQ.matcher(value).matches()
                && !REPEATED.matcher(value).matches()
                && !"01234567890123456789".contains(value.substring(2))
                && !"98765432109876543210".contains(value.substring(2));
    }

    static void assertFollows(String schemaFile, String yamlFile) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Folder.text(schemaFile));
        assertThat(schema.validate(Folder.text(yamlFile), InputFormat.YAML))
                .as(yamlFile)
                .isEmpty();
    }

    static Stream<String> sourceDeclarations() {
        return Folder.filesUnder("").stream()
                .map(Folder.path("")::relativize)
                .filter(path -> !path.startsWith("target") && !path.startsWith("src"))
                .map(path -> path.toString().replace('\\', '/'))
                .filter(path -> path.endsWith(".yml") && !path.startsWith("classification/"));
    }
}
