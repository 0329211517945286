package org.vigienuage.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.organization.Organization;
import org.vigienuage.web.organization.OrganizationQueries;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class OrganizationController {

    private final Questions questions;
    private final Freshness freshness;
    private final OrganizationQueries organizations;

    OrganizationController(Questions questions, Freshness freshness, OrganizationQueries organizations) {
        this.questions = questions;
        this.freshness = freshness;
        this.organizations = organizations;
    }

    @GetMapping("/api/v1/organizations/{key}")
    @Nullable
    Organization organization(@PathVariable String key, ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        Organization found = organizations.findOrganization(key).orElseThrow(() -> new NoSuchThingException(key));
        return freshness.isKnown(request, question) ? null : found;
    }
}
