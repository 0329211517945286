package org.vigienuage.web.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.StatusQueries;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** What every page needs beside its own figures. */
@Component
public class Site {

    private final VersionQueries versions;
    private final StatusQueries status;
    private final ChoiceQueries choices;

    Site(VersionQueries versions, StatusQueries status, ChoiceQueries choices) {
        this.versions = versions;
        this.status = status;
        this.choices = choices;
    }

    /** What is published now; empty before the first publication. */
    Optional<PublishedVersion> published() {
        return versions.findLatest();
    }

    /** One sentence on what is loaded. */
    String coverage(Language language) {
        return status.findCoverage(language).orElse("");
    }

    ChoiceQueries choices() {
        return choices;
    }
}
