package org.vigienuage.web.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.shell.PageHead;

/** Names the pages of public bodies. */
@Component
class OrganizationHead implements PageHead {

    private final OrganizationQueries organizations;

    OrganizationHead(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    @Override
    public String path() {
        return Links.ORGANIZATIONS;
    }

    @Override
    public Optional<String> title(String key, Language language) {
        return organizations.findOrganization(key).map(organization -> organization.name());
    }
}
