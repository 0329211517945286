package org.vigienuage.web.explore;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.download.Downloads;
import org.vigienuage.web.download.Subject;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.FigureFiles;

/** The files of figures, by one dimension or two. */
@Component
class FigureDownloads implements FigureFiles {

    private final Downloads downloads;

    FigureDownloads(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public List<Offered> of(Dimension by, @Nullable Dimension across, ContractFilter filter, Language language) {
        Subject subject = across == null ? new Subject.Aggregates(by) : new Subject.Crosses(by, across);
        return downloads.offers(subject, filter, language).stream()
                .map(offer -> new Offered(
                        offer.format().name().toLowerCase(Locale.ROOT),
                        offer.address(),
                        offer.rows(),
                        offer.bytes(),
                        offer.isExact(),
                        offer.isHeld()))
                .toList();
    }
}
