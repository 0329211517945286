package org.vigienuage.ingest.seao.xml;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that occur in SEAO's XML files, documented or not; any other is reported. */
final class XmlCodes {

    private static final Set<String> FLAG = Set.of("0", "1");

    /** By field. Dispositions are not here: they are a growing list of laws, read later. */
    static final Map<String, Set<String>> BY_FIELD = Map.of(
            "municipal", FLAG,
            "admissible", FLAG,
            "conforme", FLAG,
            "adjudicataire", FLAG,
            "type", Set.of("3", "6", "9", "10", "11", "14", "16", "17"),
            "nature", upTo(8),
            "montantssoumisunite", upTo(13));

    private XmlCodes() {}

    private static Set<String> upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());
    }
}
