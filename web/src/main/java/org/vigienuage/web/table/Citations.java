package org.vigienuage.web.table;

import java.util.Map;

/** Says how a table is cited. */
@FunctionalInterface
public interface Citations {

    /** Texts by the names of the files that hold them in a package: {@code CITATION.bib}, {@code CITATION.ris}. */
    Map<String, String> files(About about);
}
