package org.vigienuage.bench.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vigienuage.bench.program.LoadedHome;

/** Some addresses of each type of page, taken from the data. */
final class PageTypes {

    private static final List<String> SCOPES = List.of("core", "extended", "licences");

    private PageTypes() {}

    static Map<String, List<String>> of(LoadedHome home) {
        List<String> suppliers = home.words("""
                SELECT supplier_key FROM mart.award_supplier_history JOIN mart.award_history USING (award_key)
                WHERE scope IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 20""");
        List<String> notices = home.words("""
                SELECT DISTINCT seao_number FROM mart.award_history
                WHERE valid_to IS NULL AND scope IS NOT NULL ORDER BY 1 LIMIT 50""");
        Map<String, List<String>> types = new LinkedHashMap<>();
        types.put("front page", scoped("/fr/", "/en/"));
        types.put("figure pages", scoped("/fr/chiffres/supplier", "/fr/chiffres/fiscal-year", "/en/figures/ministry"));
        types.put("supplier", each("/fr/fournisseurs/", suppliers));
        types.put("list of contracts", scoped("/fr/contrats", "/en/contracts"));
        types.put("contract", each("/fr/contrats/", notices));
        types.put("API ledger", scoped("/api/v1/ledger"));
        types.put("API aggregates", scoped("/api/v1/aggregates/supplier", "/api/v1/aggregates/fiscal-year"));
        types.put("API contracts", scoped("/api/v1/contracts"));
        types.put("CSV of a figure", scoped("/api/v1/aggregates/supplier.csv"));
        types.put("drawing", scoped("/fr/chiffres/supplier.svg"));
        return types;
    }

    private static List<String> scoped(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> SCOPES.stream().map(scope -> path + "?scope=" + scope))
                .toList();
    }

    private static List<String> each(String path, List<String> keys) {
        return keys.stream().map(key -> path + key).toList();
    }
}
