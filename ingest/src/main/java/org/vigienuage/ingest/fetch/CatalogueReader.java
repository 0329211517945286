package org.vigienuage.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answer of CKAN's {@code package_show}. */
final class CatalogueReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CatalogueReader() {}

    static List<CatalogueResource> read(byte[] answer) {
        var root = parse(answer);
        var resources = root.path("result").path("resources");
        if (!root.path("success").asBoolean(false) || !resources.isArray()) {
            throw new FetchException("fetch.catalogue-unreadable");
        }
        var read = new ArrayList<CatalogueResource>();
        for (var resource : resources) {
            var id = text(resource.path("id"));
            var url = text(resource.path("url"));
            if (id != null && url != null) {
                read.add(new CatalogueResource(
                        id,
                        orEmpty(text(resource.path("name"))),
                        url,
                        orEmpty(text(resource.path("format"))),
                        size(resource.path("size"))));
            }
        }
        return List.copyOf(read);
    }

    private static JsonNode parse(byte[] answer) {
        try {
            return JSON.readTree(answer);
        } catch (JacksonException unreadable) {
            throw new FetchException("fetch.catalogue-unreadable", unreadable);
        }
    }

    /** A text, or the French (else any) member of an object by language: CKAN portals do both. */
    private static @Nullable String text(JsonNode node) {
        if (node.isObject()) {
            var french = node.path("fr");
            if (french.isString()) {
                return french.asString();
            }
            for (var value : node) {
                if (value.isString()) {
                    return value.asString();
                }
            }
        }
        return node.isString() && !node.asString().isBlank() ? node.asString().strip() : null;
    }

    /** CKAN gives the size as a number, as digits, or not at all. */
    private static @Nullable Long size(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.asLong();
        }
        return node.isString() && node.asString().matches("\\d{1,18}") ? Long.valueOf(node.asString()) : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
