package org.vigienuage.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vigienuage.web.api.AtomFeed.Entry;
import org.vigienuage.web.contract.ContractOrder;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.contract.ContractRow;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** The newest awards of a selection, for whoever wants to be told of more. An entry is as new as the version that last changed its award. */
@Component
class ContractFeed {

    private static final int MOST = 50;

    private final ContractQueries contracts;
    private final VersionQueries versions;
    private final QuestionWords words;

    ContractFeed(ContractQueries contracts, VersionQueries versions, QuestionWords words) {
        this.contracts = contracts;
        this.versions = versions;
        this.words = words;
    }

    AtomFeed feed(Question question, String site) {
        Edition edition = Edition.of(question.language());
        ContractFilter filter = question.filter();
        List<ContractRow> rows =
                contracts.page(filter, ContractOrder.NEWEST_FIRST, null, MOST).items();
        Map<String, OffsetDateTime> changes = contracts.mapLastChanges(
                rows.stream().map(ContractRow::awardKey).toList());
        String code = edition.language().code();
        return new AtomFeed(
                "urn:vigie-nuage:contracts:" + code + ":" + FilterParameters.toQuery(filter),
                edition.text("feed.contracts", words.of(filter, edition.language())),
                code,
                site + question.address(),
                site + edition.plain().page(Place.CONTRACTS, filter),
                versions.findRead().map(PublishedVersion::publishedAt).orElse(AtomFeed.NEVER),
                rows.stream()
                        .map(row ->
                                entry(row, filter, edition, site, changes.getOrDefault(row.awardKey(), AtomFeed.NEVER)))
                        .toList());
    }

    private static Entry entry(
            ContractRow row, ContractFilter filter, Edition edition, String site, OffsetDateTime changed) {
        ContractFilter pinned = ContractFilter.everything().withVersion(filter.version());
        return new Entry(
                "urn:vigie-nuage:award:" + Links.encoded(row.awardKey()),
                Objects.requireNonNullElse(row.title(), row.seaoNumber()),
                site + edition.plain().page(Place.CONTRACTS, row.seaoNumber(), pinned),
                changed,
                edition.text(
                        "feed.contract",
                        edition.format().money(row.central()),
                        row.supplierLabel(),
                        row.organizationName(),
                        edition.format().date(row.bucketDate())));
    }
}
