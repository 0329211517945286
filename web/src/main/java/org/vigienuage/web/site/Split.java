package org.vigienuage.web.site;

import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.figure.Portrait;

/** One way a portrait is split, of those that it has rows of. */
record Split(Dimension dimension, String title) {

    static Split suppliers(Edition edition) {
        return new Split(Dimension.SUPPLIER, edition.text("ranked.suppliers"));
    }

    static Split methods(Edition edition) {
        return new Split(Dimension.METHOD, edition.text("ranked.methods"));
    }

    List<AggregateRow> rows(Portrait portrait) {
        return switch (dimension) {
            case SUPPLIER -> portrait.suppliers();
            case MINISTRY -> portrait.ministries();
            case ORGANIZATION -> portrait.organizations();
            case METHOD -> portrait.methods();
            default -> throw new IllegalArgumentException(dimension.key());
        };
    }
}
