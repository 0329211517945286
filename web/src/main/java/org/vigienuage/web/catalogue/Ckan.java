package org.vigienuage.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.release.ReleaseFile;

/** The newest release in the shape that CKAN answers {@code package_show} with, for catalogues that harvest CKAN. */
final class Ckan {

    private Ckan() {}

    record Answer(String help, boolean success, Dataset result) {}

    record Tag(String name) {}

    record Extra(String key, String value) {}

    record Resource(
            String id,
            int position,
            String name,
            String description,
            String format,
            String mimetype,
            String url,
            long size,
            String hash,
            String created,
            String last_modified) {}

    record Dataset(
            String id,
            String name,
            String title,
            String notes,
            String type,
            String state,
            String url,
            String version,
            String author,
            String license_id,
            String license_title,
            String license_url,
            boolean isopen,
            String metadata_created,
            String metadata_modified,
            int num_resources,
            int num_tags,
            List<Tag> tags,
            List<Extra> extras,
            List<Resource> resources) {}

    static Answer show(Listed listed) {
        List<Tag> tags = Stream.concat(Listed.KEYWORDS_FR.stream(), Listed.KEYWORDS_EN.stream())
                .distinct()
                .map(Tag::new)
                .toList();
        List<ReleaseFile> files = listed.data();
        Dataset dataset = new Dataset(
                uuid("vigie-nuage"),
                "vigie-nuage",
                listed.title(Language.FRENCH),
                listed.description(Language.FRENCH) + "\n\n" + listed.description(Language.ENGLISH),
                "dataset",
                "active",
                listed.landingPage(Language.FRENCH),
                listed.release().version(),
                "Vigie-nuage",
                "cc-by",
                "Creative Commons Attribution 4.0 (CC-BY 4.0)",
                Listed.LICENCE,
                true,
                listed.releases().getLast().publishedAt().toInstant().toString(),
                listed.release().publishedAt().toInstant().toString(),
                files.size(),
                tags.size(),
                tags,
                List.of(
                        new Extra("title_en", listed.title(Language.ENGLISH)),
                        new Extra("content_hash", "sha256:" + listed.release().contentHash()),
                        new Extra("temporal", listed.from() + "/" + listed.to()),
                        new Extra("spatial", "Québec")),
                IntStream.range(0, files.size())
                        .mapToObj(at -> resource(listed, files.get(at), at))
                        .toList());
        return new Answer(listed.site() + CatalogueController.CKAN, true, dataset);
    }

    private static Resource resource(Listed listed, ReleaseFile file, int position) {
        String moment = listed.release().publishedAt().toInstant().toString();
        return new Resource(
                uuid(listed.release().version() + "/" + file.name()),
                position,
                file.title(Language.FRENCH) + " (" + file.name() + ")",
                file.title(Language.ENGLISH) + " (" + file.name() + ")",
                file.extension().equals("csv") ? "CSV" : file.extension().toUpperCase(Locale.ROOT),
                file.mediaType(),
                listed.address(file),
                file.bytes(),
                file.sha256(),
                moment,
                moment);
    }

    /** The same for the same thing, on every site and each time. */
    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(("vigie-nuage/" + name).getBytes(UTF_8)).toString();
    }
}
