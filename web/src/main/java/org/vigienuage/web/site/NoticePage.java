package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.contract.ContractSentence;
import org.vigienuage.web.contract.Dispute;
import org.vigienuage.web.contract.DisputeAddress;
import org.vigienuage.web.contract.Doc;
import org.vigienuage.web.contract.NoticeDocument;
import org.vigienuage.web.contract.NoticeNames;
import org.vigienuage.web.contract.NoticeQueries;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.WebAddress;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.rule.RuleQueries;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** One notice and its awards: every known fact, where it was read, and what we make of it. */
@Component
class NoticePage {

    private final NoticeQueries notices;
    private final RuleQueries rules;
    private final ChoiceQueries choices;
    private final VersionQueries versions;
    private final DisputeAddress disputes;
    private final Blocks blocks;

    NoticePage(
            NoticeQueries notices,
            RuleQueries rules,
            ChoiceQueries choices,
            VersionQueries versions,
            DisputeAddress disputes,
            Blocks blocks) {
        this.notices = notices;
        this.rules = rules;
        this.choices = choices;
        this.versions = versions;
        this.disputes = disputes;
        this.blocks = blocks;
    }

    PlainAnswer of(PlainRequest request, String number) {
        return notices.findNotice(number)
                .map(NoticeDocument::of)
                .<PlainAnswer>map(notice -> new PlainAnswer.Found(page(request, notice)))
                .or(() -> gone(request, number))
                .orElseGet(PlainAnswer.Missing::new);
    }

    /** Of the latest version only: in an earlier one, a notice that it does not have was not published yet, or is gone likewise. */
    private Optional<PlainAnswer> gone(PlainRequest request, String number) {
        return notices.findLastVersion(number).map(last -> {
            ContractFilter then = request.filter().withVersion(last);
            return new PlainAnswer.Gone(
                    request.text("plain.gone.contract", number, last),
                    new Block.Link(
                            request.text("plain.gone.last", last),
                            request.links().page(Place.CONTRACTS, number, then)));
        });
    }

    private PlainPage page(PlainRequest request, NoticeDocument notice) {
        Edition edition = request.edition();
        String title = notice.title(edition);
        String version = versions.findRead().map(PublishedVersion::name).orElse("");
        NoticeNames names = new NoticeNames(edition, rules, choices);
        AwardBlocks awards = new AwardBlocks(request, names, new Dispute(edition, disputes, title, version));
        NoticeBlocks facts = new NoticeBlocks(request, names, notice);
        String sentence = new ContractSentence(edition).of(notice);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(sentence));
        parts.add(new Block.Links(links(request, notice)));
        parts.add(blocks.coverage(request));
        List<Doc> all = notice.awards();
        all.forEach(award -> parts.addAll(awards.of(award, all.size())));
        parts.addAll(facts.facts());
        parts.addAll(facts.history());
        ContractFilter filter = request.filter();
        return new PlainPage(
                Place.CONTRACTS,
                notice.seaoNumber(),
                title,
                sentence,
                true,
                "/app/" + edition.links().contract(notice.seaoNumber(), filter),
                null,
                List.of(new Block.Link(
                        edition.text("contracts.title"), request.links().page(Place.CONTRACTS, filter))),
                List.of(),
                List.of(),
                parts);
    }

    private static List<Block.Link> links(PlainRequest request, NoticeDocument notice) {
        Edition edition = request.edition();
        List<Block.Link> links = new ArrayList<>();
        String address = notice.root().text("seaoUrl");
        if (address != null && WebAddress.isOne(address)) {
            String where = notice.isOfSeao() ? "contract.onSeao" : "contract.onSource";
            links.add(new Block.Link(
                    named(edition, notice) + edition.text("punctuation.colon") + edition.text(where), address));
        }
        ContractFilter version =
                ContractFilter.everything().withVersion(request.filter().version());
        links.add(new Block.Link(
                edition.text("contract.json"), edition.links().api("contracts/" + notice.seaoNumber(), version)));
        return links;
    }

    /** By its SEAO number, or by the number of another publisher and, where that is known, the SEAO number it restates. */
    private static String named(Edition edition, NoticeDocument notice) {
        if (notice.isOfSeao()) {
            return edition.text("contract.notice", notice.seaoNumber());
        }
        String restated = notice.root().text("restatedSeaoNumber");
        String number = notice.root().text("referenceNumber");
        return restated == null
                ? edition.text("contract.reference", number == null ? notice.seaoNumber() : number)
                : edition.text("contract.restates", restated);
    }
}
