package org.vigienuage.ingest.release;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The description of a release as a Data Package, version 2: in French, with English beside it under {@code …_en}. */
final class DataPackage {

    static final String NAME = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final ReleasedVersion version;
    private final List<ReleaseSource> sources;

    DataPackage(ReleasedVersion version, List<ReleaseSource> sources) {
        this.version = version;
        this.sources = sources;
    }

    ObjectNode describe(List<ReleaseTable> tables, List<ReleasedFile> files) {
        var description = Json.object();
        description.put("$schema", PROFILES + "datapackage.json");
        description.put("name", "vigie-nuage");
        description.put("title", "Vigie-nuage : contrats publics du Québec, version " + version.name());
        description.put("title_en", "Vigie-nuage: public contracts of Québec, version " + version.name());
        description.put(
                "description",
                "Tout ce que la version " + version.name() + " publie, une table par fichier, en CSV et en Parquet,"
                        + " et les mêmes avis en OCDS. Voir README.md.");
        description.put(
                "description_en",
                "All that version " + version.name() + " publishes, one table a file, as CSV and as Parquet,"
                        + " and the same notices in OCDS. See README.md.");
        description.put("version", version.name());
        description.put("created", version.publishedAtText());
        description
                .putArray("keywords")
                .add("marchés publics")
                .add("infonuagique")
                .add("Québec")
                .add("SEAO")
                .add("public procurement")
                .add("cloud computing");
        description
                .putArray("licenses")
                .addObject()
                .put("name", "CC-BY-4.0")
                .put("path", "https://creativecommons.org/licenses/by/4.0/")
                .put("title", "Creative Commons Attribution 4.0 International");
        description
                .putArray("contributors")
                .addObject()
                .put("title", "Vigie-nuage")
                .putArray("roles")
                .add("publisher");
        var listed = description.putArray("sources");
        for (var source : sources) {
            listed.addObject()
                    .put("title", source.publisher() + " : " + source.titleFr())
                    .put("title_en", source.publisher() + ": " + source.titleEn())
                    .put("path", source.pageUrl());
        }
        var resources = description.putArray("resources");
        for (var file : files) {
            if (file.table() != null && !file.isPart()) {
                var resource = resource(file);
                tables.stream()
                        .filter(table -> table.name().equals(file.table()))
                        .findFirst()
                        .ifPresent(table -> describe(table, file, resource));
                resources.add(resource);
            }
        }
        tables.stream().filter(ReleaseTable::isPartitioned).forEach(table -> resources.add(inParts(table, files)));
        return description;
    }

    /** A table by source and year: one resource of many files. */
    private static ObjectNode inParts(ReleaseTable table, List<ReleasedFile> files) {
        var parts = files.stream()
                .filter(file -> file.isPart() && table.name().equals(file.table()))
                .toList();
        var resource = Json.object();
        resource.put("name", table.name() + "-parquet-by-source-and-year");
        var paths = resource.putArray("path");
        parts.forEach(part -> paths.add(part.name()));
        resource.put("title", table.titleFr() + ", par source et année");
        resource.put("title_en", table.titleEn() + ", by source and year");
        resource.put("format", "parquet").put("mediatype", ReleaseWriter.PARQUET);
        resource.put("bytes", parts.stream().mapToLong(ReleasedFile::bytes).sum());
        resource.put(
                "rows",
                parts.stream()
                        .mapToLong(part -> Objects.requireNonNullElse(part.rows(), 0L))
                        .sum());
        return resource;
    }

    private static ObjectNode resource(ReleasedFile file) {
        var resource = Json.object();
        resource.put(
                "name",
                file.name().endsWith(".csv") ? file.table() : file.name().replace('.', '-'));
        resource.put("path", file.name());
        resource.put("mediatype", file.mediaType());
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("rows", file.rows());
        return resource;
    }

    private static void describe(ReleaseTable table, ReleasedFile file, ObjectNode resource) {
        resource.put("title", table.titleFr()).put("title_en", table.titleEn());
        resource.put("description", table.descriptionFr()).put("description_en", table.descriptionEn());
        if (!file.name().equals(table.csv())) {
            resource.put("format", "parquet");
            return;
        }
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("type", "table").put("format", "csv").put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("$schema", PROFILES + "tabledialect.json")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        var schema = resource.putObject("schema").put("$schema", PROFILES + "tableschema.json");
        var fields = schema.putArray("fields");
        for (var column : table.columns()) {
            var field = fields.addObject();
            field.put("name", column.name()).put("type", column.type().schemaName());
            field.put("description", column.descriptionFr()).put("description_en", column.descriptionEn());
            Json.put(field, "unit", column.unit());
            if (table.key().contains(column.name())) {
                field.putObject("constraints").put("required", true);
            }
        }
        schema.putArray("missingValues").add("");
        var key = schema.putArray("primaryKey");
        table.key().forEach(key::add);
    }
}
