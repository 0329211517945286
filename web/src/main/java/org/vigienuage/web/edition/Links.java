package org.vigienuage.web.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.language.Language;

/**
 * Addresses inside the dashboard, relative to its root, each with its filter and language in the query string;
 * and addresses of the API for the same filter.
 */
public final class Links {

    /** Where all files come from. */
    public static final String SOURCE =
            "https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao";

    public static final String LANGUAGE_KEY = "lang";
    public static final String OVERVIEW = "";
    public static final String SUPPLIERS = "fournisseurs";
    public static final String MAKERS = "editeurs";
    public static final String OWNERSHIP = "propriete";
    public static final String ORGANIZATIONS = "organismes";
    public static final String MINISTRIES = "ministeres";
    public static final String CONTRACTS = "contrats";
    public static final String METHOD = "methode";
    public static final String DATA = "donnees";
    public static final String EXPLAIN = "expliquer";
    public static final String VERSIONS = "versions";
    public static final String CHANGES = "changements";
    public static final String UNATTACHED = "sans-adjudication";
    public static final String CLAIMS = "chiffres-publies";
    public static final String COMPETITION = "concurrence";
    public static final String SEARCH = "recherche";
    public static final String EXPLORE = "explorer";
    public static final String COMPARE = "comparer";
    public static final String TIMELINE = "chronologie";

    private final Language language;

    Links(Language language) {
        this.language = language;
    }

    public String page(String path, ContractFilter filter, String... extras) {
        String query = Stream.concat(Stream.of(FilterParameters.toQuery(filter), languageQuery()), pairs(extras))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        // An empty reference would keep the query string of the page one is on.
        String root = path.isEmpty() ? "." : path;
        return query.isEmpty() ? root : root + "?" + query;
    }

    public String contracts(ContractFilter filter) {
        return page(CONTRACTS, filter);
    }

    public String contract(String seaoNumber, ContractFilter filter) {
        return page(CONTRACTS + "/" + encoded(seaoNumber), filter);
    }

    public String supplier(String key, ContractFilter filter) {
        return page(SUPPLIERS + "/" + encoded(key), filter);
    }

    public String maker(String key, ContractFilter filter) {
        return page(MAKERS + "/" + encoded(key), filter);
    }

    public String organization(String key, ContractFilter filter) {
        return page(ORGANIZATIONS + "/" + encoded(key), filter);
    }

    public String ministry(String key, ContractFilter filter) {
        return page(MINISTRIES + "/" + encoded(key), filter);
    }

    /** What the total of a filter is made of. */
    public String explain(ContractFilter filter) {
        return page(EXPLAIN, filter);
    }

    /** An address of the API, such as {@code contracts.csv}, for the same filter, with keys and values of its own in turn. */
    public String api(String path, ContractFilter filter, String... extras) {
        String query = Stream.concat(Stream.of(FilterParameters.toQuery(filter)), pairs(extras))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return "/api/v1/" + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** As {@link #api(String, ContractFilter)}, with one more key where its value is not null. */
    public String api(String path, ContractFilter filter, String key, @Nullable String value) {
        String address = api(path, filter);
        return value == null ? address : address + (address.contains("?") ? "&" : "?") + key + "=" + encoded(value);
    }

    private String languageQuery() {
        return language == Language.FRENCH ? "" : LANGUAGE_KEY + "=" + language.code();
    }

    private static Stream<String> pairs(String... extras) {
        Stream.Builder<String> pairs = Stream.builder();
        for (int at = 0; at + 1 < extras.length; at += 2) {
            pairs.add(extras[at] + "=" + encoded(extras[at + 1]));
        }
        return pairs.build();
    }

    /** A value as it stands in a path or query string. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
