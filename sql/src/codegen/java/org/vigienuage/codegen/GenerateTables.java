package org.vigienuage.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.vigienuage.database.Login;
import org.vigienuage.database.Migration;
import org.vigienuage.database.TemporaryPostgres;

/**
 * Generates the jOOQ classes of the database contract. Run by the build as one source file
 * ({@code java -classpath … GenerateTables.java <sql folder> <output folder>}), so it is never compiled into the jar.
 */
class GenerateTables {

    private static final List<String> SCHEMAS = List.of("source", "staging", "procurement", "classification", "mart");

    public static void main(String[] arguments) throws Exception {
        Path sql = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path marker = output.resolve("generated-from.sha256");
        String fingerprint = fingerprint(sql);
        if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
            return;
        }
        long start = System.nanoTime();
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            Login owner = postgres.owner("postgres");
            Migration.migrate(
                    owner, List.of("filesystem:" + sql.resolve("migration"), "filesystem:" + sql.resolve("mart")));
            generate(owner, output);
        }
        Files.createDirectories(output);
        Files.writeString(marker, fingerprint);
        System.out.printf("Generated the tables in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void generate(Login owner, Path output) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc().withUrl(owner.url()).withUser(owner.user()).withPassword(owner.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withSchemata(SCHEMAS.stream()
                                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                                        .toList())
                                .withExcludes(".*\\.flyway_schema_history"))
                        .withGenerate(new Generate()
                                .withComments(true)
                                .withDeprecationOnUnknownTypes(false)
                                .withPojos(false)
                                .withDaos(false))
                        .withTarget(new Target()
                                .withPackageName("org.vigienuage.db")
                                .withDirectory(output.toString()))));
    }

    private static String fingerprint(Path sql) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(sql)) {
            files.filter(file -> (file.toString().endsWith(".sql") && !file.startsWith(sql.resolve("target")))
                            || file.endsWith("GenerateTables.java"))
                    .sorted()
                    .forEach(file -> {
                        try {
                            digest.update(sql.relativize(file).toString().getBytes());
                            digest.update(Files.readAllBytes(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
