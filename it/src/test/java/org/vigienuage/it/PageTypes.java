package org.vigienuage.it;

import java.util.List;
import java.util.stream.Stream;

/** One address of every type of page, in both languages. */
final class PageTypes {

    /** A type of page of the explorer, and its address; English is a key of the query string. */
    private static final List<String> EXPLORER = List.of(
            "",
            "fournisseurs",
            "fournisseurs/microsoft",
            "editeurs?scope=licences",
            "editeurs/oracle?scope=licences",
            "propriete",
            "organismes",
            "organismes?view=bodies",
            "organismes/cspq",
            "ministeres/tresor",
            "contrats?scope=all",
            "contrats/473538",
            "concurrence",
            "chiffres-publies",
            "sans-adjudication",
            "expliquer?scope=licences",
            "versions",
            "changements",
            "methode",
            "donnees",
            "recherche?q=microsoft",
            "recherche?q=zzzz",
            "explorer?by=supplier&across=ministry",
            "comparer?a=supplier:microsoft&b=supplier:bell-canada&scope=licences",
            "chronologie",
            "nulle-part");

    /** Types of plain pages, in French and English. */
    private static final List<List<String>> PLAIN = List.of(
            List.of("", ""),
            List.of("chiffres", "figures"),
            List.of("chiffres/supplier?scope=licences", "figures/supplier?scope=licences"),
            List.of("chiffres/fiscal-year", "figures/fiscal-year"),
            List.of("integrer/chiffres/ministry", "embed/figures/ministry"),
            List.of("fournisseurs", "suppliers"),
            List.of("fournisseurs/microsoft", "suppliers/microsoft"),
            List.of("editeurs", "makers"),
            List.of("editeurs/microsoft?scope=licences", "makers/microsoft?scope=licences"),
            List.of("organismes", "organizations"),
            List.of("organismes/cspq", "organizations/cspq"),
            List.of("ministeres/tresor", "ministries/tresor"),
            List.of("contrats", "contracts"),
            List.of("contrats?q=zzzz", "contracts?q=zzzz"),
            List.of("contrats/473538", "contracts/473538"),
            List.of("chiffres-publies", "published-claims"),
            List.of("donnees", "data"),
            List.of("methode", "method"),
            List.of("versions", "versions"),
            List.of("corrections", "corrections"),
            List.of("api", "api"),
            List.of("accessibilite", "accessibility"),
            List.of("nulle-part", "nowhere"));

    private PageTypes() {}

    /** Every type in both languages. */
    private static Stream<String> all() {
        return Stream.concat(
                explorer(),
                PLAIN.stream().flatMap(path -> Stream.of("/fr/" + path.getFirst(), "/en/" + path.getLast())));
    }

    static Stream<String> french() {
        return all().filter(path -> !isEnglish(path));
    }

    static Stream<String> english() {
        return all().filter(PageTypes::isEnglish);
    }

    /** Whether there is nothing at the address, on purpose. */
    static boolean isMissing(String path) {
        return path.contains("nulle-part") || path.contains("nowhere");
    }

    static boolean isEnglish(String path) {
        return path.startsWith("/en/") || path.contains("lang=en");
    }

    private static Stream<String> explorer() {
        return EXPLORER.stream()
                .flatMap(path ->
                        Stream.of("/app/" + path, "/app/" + path + (path.contains("?") ? "&" : "?") + "lang=en"));
    }

    /** A name for a file. */
    static String fileName(String path) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "root" : name;
    }
}
