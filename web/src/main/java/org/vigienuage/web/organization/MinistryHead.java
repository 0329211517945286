package org.vigienuage.web.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.PageHead;

/** Names the pages of ministries. */
@Component
class MinistryHead implements PageHead {

    private final OrganizationQueries organizations;

    MinistryHead(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    @Override
    public String path() {
        return Links.MINISTRIES;
    }

    @Override
    public Optional<String> title(String key, Language language) {
        return organizations.findMinistry(key).map(ministry -> language.choose(ministry.french(), ministry.english()));
    }
}
