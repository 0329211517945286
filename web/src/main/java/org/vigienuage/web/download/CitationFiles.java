package org.vigienuage.web.download;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.cite.Cited;
import org.vigienuage.web.cite.Citing;
import org.vigienuage.web.cite.ReferenceFile;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.table.About;

/** How a table is cited, in the files that go with it in a package. */
@Component
class CitationFiles {

    private final Citing citing;
    private final SiteAddress site;

    CitationFiles(Citing citing, SiteAddress site) {
        this.citing = citing;
        this.site = site;
    }

    /** None before the first publication. As a package is the same whoever asks and when, the day of access is that of the publication. */
    Map<String, String> of(Subject subject, About about, ContractFilter filter, Language language) {
        Map<String, String> files = new TreeMap<>();
        citing.cited(filter, figure(subject), language, site.setting(), Citing.today())
                .ifPresent(cited -> {
                    Cited fixed = new Cited(
                            language,
                            about.title().in(language) + " – "
                                    + about.selection().in(language),
                            cited.version(),
                            cited.published(),
                            address(subject, cited.address()),
                            cited.published(),
                            cited.extracted());
                    files.put("CITATION.bib", ReferenceFile.BIBTEX.write(fixed));
                    files.put("CITATION.ris", ReferenceFile.RIS.write(fixed));
                });
        return files;
    }

    private static @Nullable Dimension figure(Subject subject) {
        return switch (subject) {
            case Subject.Contracts contracts -> null;
            case Subject.Aggregates(var dimension, var basis) -> dimension;
            case Subject.Crosses(var cross, var basis) -> cross.by();
        };
    }

    /** The page of the first dimension shows the second across it. */
    private static String address(Subject subject, String page) {
        return subject instanceof Subject.Crosses(var cross, var basis)
                ? page + (page.contains("?") ? "&" : "?") + "across="
                        + cross.across().key()
                : page;
    }
}
