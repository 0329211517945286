package org.vigienuage.ingest.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The declaration of a source of CSV files.
 *
 * @param id stem of its file, which is the key of the source for ever
 * @param yaml its text
 * @param bundled folder of the files that come with the program, below that of the declaration; empty for none
 */
public record Declaration(String id, String yaml, CsvLayout layout, Optional<String> bundled) {

    private static final Set<String> KEYS = Set.of(
            "title",
            "summary",
            "description",
            "publisher",
            "url",
            "licence",
            "data",
            "coverage",
            "reader",
            "caveats",
            "assertions",
            "csv");

    /**
     * Understands a declaration.
     *
     * @param name name of its file, for messages; its stem is the id
     * @throws MalformedDeclarationException when a key is unknown, missing or wrong
     */
    public static Declaration parse(String name, String yaml) {
        var id = name.endsWith(".yml") || name.endsWith(".yaml") ? name.substring(0, name.lastIndexOf('.')) : name;
        if (!id.matches("[a-z0-9]+(_[a-z0-9]+)+")) {
            throw new MalformedDeclarationException(
                    name
                            + ": the name of a declaration is its key for ever: small letters, digits and _, such as canada_city_contracts.yml");
        }
        var root = DeclaredMap.of(name, yaml);
        root.allowOnly(KEYS);
        if (!root.requiredText("reader").equals("csv")) {
            throw root.mistake("reader", "must be csv");
        }
        requireGeneralPart(root);
        var data = root.requiredMap("data");
        data.allowOnly(List.of("format", "encoding", "lang", "bundled"));
        var layout = CsvLayoutReader.read(data, root.requiredMap("csv"));
        return new Declaration(id, yaml, layout, data.text("bundled"));
    }

    /** Fingerprint of the text. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is shown beside every total of the source. */
    private static void requireGeneralPart(DeclaredMap root) {
        requireBothLanguages(root, "title");
        requireBothLanguages(root, "summary");
        var publisher = root.requiredMap("publisher");
        publisher.allowOnly(List.of("name", "url", "official"));
        publisher.requiredText("name");
        root.requiredText("url");
        var licence = root.requiredMap("licence");
        licence.allowOnly(List.of("name", "url", "attribution"));
        licence.requiredText("name");
        licence.requiredText("url");
        requireBothLanguages(licence, "attribution");
        var coverage = root.requiredMap("coverage");
        coverage.allowOnly(List.of("frequency", "start", "end"));
        for (var caveat : root.maps("caveats")) {
            caveat.allowOnly(List.of("id", "severity", "fr", "en"));
            List.of("id", "severity", "fr", "en").forEach(caveat::requiredText);
        }
        root.map("assertions").ifPresent(Declaration::requireAssertions);
    }

    private static void requireAssertions(DeclaredMap assertions) {
        assertions.allowOnly(List.of("min", "max"));
        for (var bound : assertions.keys()) {
            var bounds = assertions.requiredMap(bound);
            bounds.allowOnly(List.of(
                    "notices",
                    "awards",
                    "bids",
                    "rejected_share",
                    "total_move_share",
                    "count_drop_share",
                    "fill_rate"));
            bounds.map("fill_rate")
                    .ifPresent(rates -> rates.allowOnly(
                            List.of("supplier_neq", "awarded_amount", "award_date", "buyer", "category", "unspsc")));
        }
    }

    private static void requireBothLanguages(DeclaredMap map, String key) {
        var texts = map.requiredMap(key);
        texts.allowOnly(List.of("fr", "en"));
        texts.requiredText("fr");
        texts.requiredText("en");
    }
}
