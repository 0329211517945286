package org.vigienuage.web.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigienuage.web.language.Language;

/** {@code datapackage.json}: French first, with English beside it in {@code title_en} and {@code description_en}. */
final class Descriptor {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    private Descriptor() {}

    static String of(Table<?> table, String rows, Map<String, Long> sizes, Map<String, String> sums) {
        About about = table.about();
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PROFILE + "datapackage.json");
        descriptor.put("name", "vigie-nuage-" + about.name());
        descriptor.put("title", about.title().french());
        descriptor.put("title_en", about.title().english());
        descriptor.put("description", about.selection().french());
        descriptor.put("description_en", about.selection().english());
        if (about.version() != null) {
            descriptor.put("version", about.version());
        }
        descriptor.put("licenses", List.of(licence()));
        descriptor.put("contributors", List.of(Map.of("title", "Vigie-nuage", "roles", List.of("publisher"))));
        descriptor.put("sources", List.of(source()));
        descriptor.put("address", about.address());
        descriptor.put("rows", table.total());
        descriptor.put(
                "resources",
                List.of(
                        resource(about.name(), rows, about.title(), table.columns(), sizes, sums),
                        resource(
                                "dictionary",
                                PackageWriter.DICTIONARY,
                                new About.Said(
                                        Words.in(Language.FRENCH).of("sheet.dictionary"),
                                        Words.in(Language.ENGLISH).of("sheet.dictionary")),
                                DictionaryLine.COLUMNS,
                                sizes,
                                sums)));
        return JsonText.pretty(descriptor);
    }

    private static Map<String, Object> resource(
            String name,
            String path,
            About.Said title,
            Columns<?> columns,
            Map<String, Long> sizes,
            Map<String, String> sums) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("type", "table");
        resource.put("path", path);
        resource.put("title", title.french());
        resource.put("title_en", title.english());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", sizes.get(path));
        resource.put("hash", "sha256:" + sums.get(path));
        resource.put("dialect", Map.of("delimiter", ","));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                columns.all().stream()
                        .map(column -> field(columns.table(), column))
                        .toList());
        Map<String, Object> unknown = new LinkedHashMap<>();
        unknown.put("value", "");
        unknown.put("label", Words.in(Language.FRENCH).of("unknown"));
        schema.put("missingValues", List.of(unknown));
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(String table, Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("title", Dictionary.of(Language.FRENCH).label(table, column.name()));
        field.put("title_en", Dictionary.of(Language.ENGLISH).label(table, column.name()));
        field.put("description", Dictionary.of(Language.FRENCH).meaning(table, column.name()));
        field.put("description_en", Dictionary.of(Language.ENGLISH).meaning(table, column.name()));
        return field;
    }

    private static String type(Column.Type type) {
        return switch (type) {
            // The published profile of version 2.0 knows no lists yet.
            case TEXT, LIST -> "string";
            case INTEGER -> "integer";
            case MONEY, DECIMAL -> "number";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }

    private static Map<String, Object> licence() {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", "CC-BY-4.0");
        licence.put("title", "Creative Commons Attribution 4.0 International");
        licence.put("path", Words.in(Language.FRENCH).of("licence.address"));
        return licence;
    }

    private static Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("title", Words.in(Language.FRENCH).of("source"));
        source.put("path", Words.in(Language.FRENCH).of("source.address"));
        return source;
    }
}
