package org.vigienuage.ingest.seao.xml;

/** Elements that the specification and the files name differently. */
final class XmlNames {

    private XmlNames() {}

    /** The specification writes MontantSoumisUnite, the files montantssoumisunite. */
    static String asPublishedByFiles(String name) {
        return name.equals("montantsoumisunite") ? "montantssoumisunite" : name;
    }
}
