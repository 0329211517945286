package org.vigienuage.bench.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vigienuage.bench.program.LoadedHome;

/** Filters taken from the data itself: the largest, a typical one and one that finds nothing, of each kind. */
final class Filters {

    static final String ALL = "all";
    static final List<String> SCOPES = List.of("core", "extended", "licences", "services", ALL);

    /** What most rows have, what the one in the middle has. */
    private static final String RANKED = """
            SELECT key FROM (
              SELECT key, row_number() OVER (ORDER BY n DESC, key) AS place, count(*) OVER () AS places
              FROM (SELECT %1$s AS key, count(*) AS n FROM %2$s WHERE valid_to IS NULL AND %1$s IS NOT NULL GROUP BY 1) counted
            ) ranked WHERE place IN (1, 1 + places / 2) ORDER BY place""";

    private static final String SELLERS = "(SELECT supplier_key, valid_to FROM mart.award_supplier_history) AS sellers";

    private final LoadedHome home;

    Filters(LoadedHome home) {
        this.home = home;
    }

    /** Query strings without scope. */
    List<String> all() {
        List<String> suppliers = suppliers();
        List<String> ministries = ranked("ministry_key");
        List<String> organizations = ranked("organization_key");
        List<String> years = ranked("calendar_year");
        List<String> words = List.of("services", "logiciel", "hébergement infonuagique", "zzzzqqqq");
        List<String> filters = new ArrayList<>();
        filters.add("");
        add(filters, "supplier", suppliers);
        add(filters, "supplier", List.of("nobody-at-all"));
        add(filters, "maker", ranked("maker_key"));
        add(filters, "ministry", ministries);
        add(filters, "organization", organizations);
        add(filters, "method", ranked("method_key"));
        add(filters, "sector", List.of("health", "ministry"));
        add(filters, "source", ranked("source_key"));
        add(filters, "q", words);
        years.forEach(year -> filters.add("from=" + year + "-01-01&to=" + year + "-12-31"));
        filters.add("from=1990-01-01&to=1990-12-31");
        filters.add("min=1000000");
        filters.add("counted=excluded");
        filters.add("added=true");
        filters.add("ministry-on=today&ministry=" + encoded(ministries.getFirst()));
        filters.add("supplier=" + encoded(suppliers.getFirst()) + "&ministry=" + encoded(ministries.getFirst()));
        filters.add("q=services&organization=" + encoded(organizations.getFirst()));
        filters.add("q=logiciel&from=" + years.getFirst() + "-01-01&min=50000");
        return filters;
    }

    List<String> suppliers() {
        return home.words(RANKED.formatted("supplier_key", SELLERS));
    }

    List<String> ranked(String column) {
        return home.words(RANKED.formatted(column, "mart.award_history"));
    }

    /** The notice whose document is the largest, and one in the middle. */
    List<String> notices() {
        return home.words("""
                (SELECT seao_number FROM mart.notice_history WHERE valid_to IS NULL
                 ORDER BY pg_column_size(document) DESC, seao_number LIMIT 1)
                UNION ALL
                (SELECT seao_number FROM mart.notice_history WHERE valid_to IS NULL
                 ORDER BY seao_number OFFSET (SELECT count(*) / 2 FROM mart.notice_history WHERE valid_to IS NULL) LIMIT 1)
                """);
    }

    /** The first version, which has least in common with the latest. */
    String firstVersion() {
        return home.words("SELECT version FROM mart.data_version ORDER BY version_number LIMIT 1")
                .getFirst();
    }

    private static void add(List<String> filters, String key, List<String> values) {
        values.forEach(value -> filters.add(key + "=" + encoded(value)));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
