package org.vigienuage.ingest.seao.xml;

import java.util.Map;
import java.util.Set;
import org.vigienuage.ingest.seao.KnownCodes;

/** Which fields of the XML files hold codes. */
final class XmlCodes {

    private static final Set<String> FLAG = Set.of("0", "1");

    /** By field. Dispositions are not here: they are a growing list of laws, read later. */
    static final Map<String, Set<String>> BY_FIELD = Map.of(
            "municipal", FLAG,
            "admissible", FLAG,
            "conforme", FLAG,
            "adjudicataire", FLAG,
            "type", KnownCodes.of("method_xml"),
            "nature", KnownCodes.of("nature"),
            "montantssoumisunite", KnownCodes.of("bid_unit"));

    private XmlCodes() {}
}
