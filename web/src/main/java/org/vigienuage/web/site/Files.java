package org.vigienuage.web.site;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;

/** The files in which what a page shows can be taken away. */
@Component
class Files {

    /** Whether figures have drawings. */
    boolean isDrawn() {
        return false;
    }

    /** Every row of a figure. */
    List<Block.Download> figure(PlainRequest request, Dimension dimension) {
        Edition edition = request.edition();
        String path = "aggregates/" + dimension.key();
        return List.of(
                new Block.Download("CSV", edition.links().api(path + ".csv", request.filter()), ""),
                new Block.Download("JSON", edition.links().api(path, request.filter()), ""));
    }
}
