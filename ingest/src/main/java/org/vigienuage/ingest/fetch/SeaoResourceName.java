package org.vigienuage.ingest.fetch;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its name what a resource holds; what it cannot tell is a document, not data. */
final class SeaoResourceName {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private static final Pattern YEAR = Pattern.compile("annee (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(" + String.join("|", MONTHS) + ") (\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(hebdo|mensuel)_(\\d{8})_(\\d{8})");

    private SeaoResourceName() {}

    static Optional<SeaoResource> recognise(CatalogueResource resource) {
        var name = plain(resource.name());
        var file = plain(fileName(resource.url()));
        try {
            return days(resource, name)
                    .or(() -> days(resource, file))
                    .or(() -> month(resource, name))
                    .or(() -> year(resource, name));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<SeaoResource> days(CatalogueResource resource, String text) {
        var found = DAYS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var start = LocalDate.parse(found.group(2), DateTimeFormatter.BASIC_ISO_DATE);
        var end = LocalDate.parse(found.group(3), DateTimeFormatter.BASIC_ISO_DATE);
        return Optional.of(new SeaoResource(resource, isZip(resource) ? FileFormat.ZIP : FileFormat.JSON, start, end));
    }

    private static Optional<SeaoResource> month(CatalogueResource resource, String text) {
        var found = MONTH.matcher(text);
        if (!found.find() || isDocument(resource)) {
            return Optional.empty();
        }
        var month = YearMonth.of(Integer.parseInt(found.group(2)), MONTHS.indexOf(found.group(1)) + 1);
        return Optional.of(new SeaoResource(resource, FileFormat.ZIP, month.atDay(1), month.atEndOfMonth()));
    }

    private static Optional<SeaoResource> year(CatalogueResource resource, String text) {
        var found = YEAR.matcher(text);
        if (!found.find() || isDocument(resource)) {
            return Optional.empty();
        }
        var year = Integer.parseInt(found.group(1));
        return Optional.of(
                new SeaoResource(resource, FileFormat.ZIP, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static boolean isZip(CatalogueResource resource) {
        return resource.url().toLowerCase(Locale.ROOT).endsWith(".zip")
                || resource.format().toLowerCase(Locale.ROOT).contains("zip");
    }

    /** A specification may be named after a month; it is not a zip by any account. */
    private static boolean isDocument(CatalogueResource resource) {
        return !isZip(resource) && !resource.format().toLowerCase(Locale.ROOT).contains("xml");
    }

    static String fileName(String url) {
        var path = url.replaceAll("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
