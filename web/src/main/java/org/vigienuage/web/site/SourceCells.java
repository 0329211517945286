package org.vigienuage.web.site;

import org.vigienuage.web.contract.Doc;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;

/** Where a fact was read: « Avis_20180301_20180331.xml, enregistrement 12 ». */
final class SourceCells {

    private SourceCells() {}

    /** Files of SEAO are where SEAO is published; those of another source are named on the page about the data. */
    static Block.Cell of(Edition edition, Doc source) {
        String name = source.text("name");
        if (name == null) {
            return Block.Cell.of(edition.format().unknown());
        }
        String shown = name
                + edition.text("punctuation.comma")
                + edition.text("contract.position", edition.format().count(source.number("position")));
        return Block.Cell.link(shown, source.text("sourceKey") == null ? Links.SOURCE : null);
    }
}
