package org.vigienuage.ingest.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.db.source.tables.records.AssertionRecord;
import org.vigienuage.db.source.tables.records.CaveatRecord;
import org.vigienuage.db.source.tables.records.DataSourceRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One source as its YAML file declares it. */
record DataSourceDeclaration(DataSourceRecord source, List<CaveatRecord> caveats, List<AssertionRecord> assertions) {

    /**
     * Understands a declaration.
     *
     * @param name for messages
     */
    static DataSourceDeclaration of(String name, String id, String text) {
        try {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return of(id, (Map<?, ?>) yaml);
        } catch (RuntimeException malformed) {
            throw new DeclarationException(name, malformed);
        }
    }

    static DataSourceDeclaration of(String id, Map<?, ?> yaml) {
        var source = new DataSourceRecord();
        source.setDataSourceId(id);
        source.setTitleFr(text(yaml, "title", "fr"));
        source.setTitleEn(text(yaml, "title", "en"));
        source.setSummaryFr(optional(yaml, "summary", "fr"));
        source.setSummaryEn(optional(yaml, "summary", "en"));
        source.setPublisher(text(yaml, "publisher", "name"));
        source.setPageUrl(text(yaml, "url"));
        source.setLicenceName(text(yaml, "licence", "name"));
        source.setLicenceUrl(text(yaml, "licence", "url"));
        source.setReader(text(yaml, "reader"));
        source.setAttributionFr(optional(yaml, "licence", "attribution", "fr"));
        source.setAttributionEn(optional(yaml, "licence", "attribution", "en"));
        source.setCoverageStart(date(at(yaml, "coverage", "start")));
        source.setCoverageEnd(date(at(yaml, "coverage", "end")));
        var caveats = new ArrayList<CaveatRecord>();
        if (yaml.get("caveats") instanceof List<?> declared) {
            for (var entry : declared) {
                caveats.add(caveat(id, (Map<?, ?>) entry));
            }
        }
        var assertions = new ArrayList<AssertionRecord>();
        for (var bound : List.of("min", "max")) {
            if (at(yaml, "assertions", bound) instanceof Map<?, ?> measures) {
                assertions.addAll(assertions(id, bound, measures));
            }
        }
        return new DataSourceDeclaration(source, caveats, assertions);
    }

    private static List<AssertionRecord> assertions(String source, String bound, Map<?, ?> measures) {
        var assertions = new ArrayList<AssertionRecord>();
        measures.forEach((measure, value) -> {
            if (value instanceof Map<?, ?> fields) {
                fields.forEach((field, rate) -> assertions.add(assertion(source, bound, measure, field, rate)));
            } else {
                assertions.add(assertion(source, bound, measure, "", value));
            }
        });
        return assertions;
    }

    private static AssertionRecord assertion(
            String source, String bound, Object measure, Object field, @Nullable Object expected) {
        return new AssertionRecord(
                source, bound, measure.toString(), field.toString(), new BigDecimal(String.valueOf(expected)));
    }

    private static CaveatRecord caveat(String source, Map<?, ?> yaml) {
        var caveat = new CaveatRecord();
        caveat.setDataSourceId(source);
        caveat.setCaveatId(text(yaml, "id"));
        caveat.setSeverity(text(yaml, "severity"));
        caveat.setTextFr(text(yaml, "fr"));
        caveat.setTextEn(text(yaml, "en"));
        return caveat;
    }

    private static @Nullable Object at(Map<?, ?> yaml, String... path) {
        Object value = yaml;
        for (var key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    private static String text(Map<?, ?> yaml, String... path) {
        var value = optional(yaml, path);
        if (value == null) {
            throw new IllegalArgumentException(String.join(".", path) + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(Map<?, ?> yaml, String... path) {
        var value = at(yaml, path);
        return value == null ? null : value.toString().strip();
    }

    /** YAML reads an unquoted date as a moment in UTC. */
    private static @Nullable LocalDate date(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date moment -> moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            default -> LocalDate.parse(value.toString());
        };
    }
}
