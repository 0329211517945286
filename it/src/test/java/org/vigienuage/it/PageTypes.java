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
            "nulle-part");

    /** Types of plain pages, in each language. */
    private static final List<String> PLAIN = List.of("/fr/", "/en/");

    private PageTypes() {}

    /** Every type in every language, as {@code fr} or {@code en} and a path. */
    static Stream<String> all() {
        return Stream.concat(explorer(), PLAIN.stream());
    }

    static Stream<String> explorer() {
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
