package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.contract.ContractCursor;
import org.vigienuage.web.contract.ContractPage;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.version.OneVersion;

@RestController
@OneVersion
class ContractController {

    private final Questions questions;
    private final Freshness freshness;
    private final ContractQueries contracts;
    private final ContractFeed feeds;
    private final SiteAddress site;

    ContractController(
            Questions questions, Freshness freshness, ContractQueries contracts, ContractFeed feeds, SiteAddress site) {
        this.questions = questions;
        this.freshness = freshness;
        this.contracts = contracts;
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping("/api/v1/contracts")
    @Nullable
    ContractList contracts(ServletWebRequest request, HttpServletResponse response) {
        Question question = questions.aboutSelection(request, Paging.LIMIT, Paging.CURSOR, Paging.SORT);
        Paging paging = Paging.of(question.own());
        if (freshness.isKnown(request, question)) {
            return null;
        }
        ContractPage page = contracts.page(question.filter(), paging.order(), paging.cursor(), paging.limit());
        ContractCursor next = page.next();
        if (next != null) {
            response.addHeader(HttpHeaders.LINK, link(question, paging.after(next)));
        }
        return ContractList.of(page);
    }

    @GetMapping("/api/v1/contracts.atom")
    void atom(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Question question = questions.aboutSelection(request);
        if (!freshness.isKnownHere(request, question)) {
            feeds.feed(question, site.of(request.getRequest())).write(response);
        }
    }

    private static String link(Question question, String paging) {
        String selection = FilterParameters.toQuery(question.filter());
        return "<" + question.path() + "?" + (selection.isEmpty() ? "" : selection + "&") + paging + ">; rel=\"next\"";
    }
}
