package org.vigienuage.web.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.release.Release;
import org.vigienuage.web.release.ReleaseFile;

/** The newest release as a dataset of DCAT-AP 3, in JSON-LD. */
final class Dcat {

    private static final Map<String, Object> CONTEXT = ordered(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "dcatap", "http://data.europa.eu/r5r/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final String FORMATS = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final List<Object> LANGUAGES = List.of(
            id("http://publications.europa.eu/resource/authority/language/FRA"),
            id("http://publications.europa.eu/resource/authority/language/ENG"));

    private final Listed listed;

    Dcat(Listed listed) {
        this.listed = listed;
    }

    Map<String, Object> catalog() {
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("@context", CONTEXT);
        catalog.put("@id", listed.site() + CatalogueController.DCAT);
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dct:title", List.of(text("Vigie-nuage", Language.FRENCH), text("Vigie-nuage", Language.ENGLISH)));
        catalog.put(
                "dct:description",
                List.of(
                        text("Les données que publie Vigie-nuage.", Language.FRENCH),
                        text("The data that Vigie-nuage publishes.", Language.ENGLISH)));
        catalog.put("dct:publisher", publisher());
        catalog.put("dct:language", LANGUAGES);
        catalog.put("dct:license", id(Listed.LICENCE));
        catalog.put("foaf:homepage", id(listed.site() + "/"));
        catalog.put("dct:modified", moment(listed.release()));
        catalog.put("dcat:dataset", List.of(dataset()));
        return catalog;
    }

    private Map<String, Object> dataset() {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", listed.site() + CatalogueController.DCAT + "#contrats");
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", "vigie-nuage");
        dataset.put("dct:title", inBoth(listed::title));
        dataset.put("dct:description", inBoth(listed::description));
        dataset.put(
                "dcat:keyword",
                Stream.concat(
                                Listed.KEYWORDS_FR.stream().map(word -> text(word, Language.FRENCH)),
                                Listed.KEYWORDS_EN.stream().map(word -> text(word, Language.ENGLISH)))
                        .toList());
        dataset.put(
                "dcat:theme",
                List.of(
                        id("http://publications.europa.eu/resource/authority/data-theme/GOVE"),
                        id("http://publications.europa.eu/resource/authority/data-theme/ECON")));
        dataset.put("dct:publisher", publisher());
        if (!listed.contact().isEmpty()) {
            dataset.put("dcat:contactPoint", contact());
        }
        dataset.put(
                "dcat:landingPage",
                List.of(id(listed.landingPage(Language.FRENCH)), id(listed.landingPage(Language.ENGLISH))));
        dataset.put("foaf:page", id(listed.site() + listed.release().address("README.md")));
        dataset.put("dct:language", LANGUAGES);
        dataset.put("dct:license", id(Listed.LICENCE));
        dataset.put("dct:accessRights", id("http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
        dataset.put("dct:issued", moment(listed.releases().getLast()));
        dataset.put("dct:modified", moment(listed.release()));
        dataset.put("dcat:version", listed.release().version());
        dataset.put(
                "dcat:hasVersion",
                listed.releases().stream()
                        .map(release -> id(listed.site() + release.address("manifest.json")))
                        .toList());
        // Québec, the province.
        dataset.put("dct:spatial", ordered("@type", "dct:Location", "@id", "https://sws.geonames.org/6115047/"));
        if (listed.from() != null && listed.to() != null) {
            dataset.put(
                    "dct:temporal",
                    ordered(
                            "@type", "dct:PeriodOfTime",
                            "dcat:startDate", typed(listed.from().toString(), "xsd:date"),
                            "dcat:endDate", typed(listed.to().toString(), "xsd:date")));
        }
        dataset.put(
                "dcat:distribution",
                listed.data().stream().map(this::distribution).toList());
        return dataset;
    }

    private Map<String, Object> distribution(ReleaseFile file) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        String address = listed.address(file);
        distribution.put("@id", address);
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", inBoth(language -> file.title(language) + " (" + file.name() + ")"));
        distribution.put("dcat:accessURL", id(address));
        distribution.put("dcat:downloadURL", id(address));
        distribution.put("dct:format", id(FORMATS + format(file)));
        if (file.extension().endsWith(".gz")) {
            distribution.put("dcat:mediaType", id(MEDIA_TYPES + "application/json"));
            distribution.put("dcat:compressFormat", id(MEDIA_TYPES + file.mediaType()));
        } else {
            distribution.put("dcat:mediaType", id(MEDIA_TYPES + file.mediaType()));
        }
        distribution.put("dcat:byteSize", typed(String.valueOf(file.bytes()), "xsd:nonNegativeInteger"));
        distribution.put(
                "spdx:checksum",
                ordered(
                        "@type", "spdx:Checksum",
                        "spdx:algorithm", id("spdx:checksumAlgorithm_sha256"),
                        "spdx:checksumValue", typed(file.sha256(), "xsd:hexBinary")));
        distribution.put("dct:license", id(Listed.LICENCE));
        distribution.put("dct:issued", moment(listed.release()));
        distribution.put(
                "dcatap:availability",
                id("http://publications.europa.eu/resource/authority/planned-availability/STABLE"));
        return distribution;
    }

    private static String format(ReleaseFile file) {
        return switch (file.extension()) {
            case "csv" -> "CSV";
            case "parquet" -> "PARQUET";
            default -> "JSON";
        };
    }

    private static Map<String, Object> publisher() {
        return ordered("@type", "foaf:Agent", "foaf:name", "Vigie-nuage");
    }

    private Map<String, Object> contact() {
        boolean isWeb = listed.contact().startsWith("http");
        Map<String, Object> contact = ordered("@type", "vcard:Kind", "vcard:fn", "Vigie-nuage");
        contact.put(
                isWeb ? "vcard:hasURL" : "vcard:hasEmail", id(isWeb ? listed.contact() : "mailto:" + listed.contact()));
        return contact;
    }

    private static List<Object> inBoth(Function<Language, String> words) {
        return Stream.of(Language.FRENCH, Language.ENGLISH)
                .map(language -> text(words.apply(language), language))
                .toList();
    }

    private static Object text(String value, Language language) {
        return ordered("@language", language.code(), "@value", value);
    }

    private static Object typed(String value, String type) {
        return ordered("@type", type, "@value", value);
    }

    private static Object moment(Release release) {
        return typed(release.publishedAt().toInstant().toString(), "xsd:dateTime");
    }

    private static Object id(String address) {
        return ordered("@id", address);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            map.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return map;
    }
}
