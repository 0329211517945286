package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;

/** The page of one supplier, maker, body or ministry. */
@Component
class PortraitPage {

    private final PortraitFigures figures;
    private final Blocks blocks;
    private final FigureBlocks drawn;
    private final ContractBlocks contracts;
    private final Sharing sharing;
    private final Files files;

    PortraitPage(
            PortraitFigures figures,
            Blocks blocks,
            FigureBlocks drawn,
            ContractBlocks contracts,
            Sharing sharing,
            Files files) {
        this.figures = figures;
        this.blocks = blocks;
        this.drawn = drawn;
        this.contracts = contracts;
        this.sharing = sharing;
        this.files = files;
    }

    PlainAnswer of(PlainRequest request, Portrayed subject) {
        Edition edition = request.edition();
        PlainLinks links = request.links();
        Period period = Period.of(request.option(Period.QUERY_KEY).orElse(null));
        ContractFilter filter = request.filter().with(subject.facet(), List.of(subject.key()));
        Portrait portrait = figures.of(filter, period, edition.language());
        String sentence = new Sentences(edition).of(subject.kind(), subject.name(), filter, portrait);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(sentence));
        parts.addAll(subject.intro());
        parts.add(blocks.scopes(request, chosen -> links.page(subject.place(), subject.key(), chosen)));
        if (portrait.ledger().included().awards() == 0) {
            parts.add(nothing(request, subject, portrait));
            parts.add(blocks.coverage(request));
        } else {
            parts.addAll(numbers(request, subject, period, filter, portrait));
        }
        parts.addAll(blocks.notIncluded(request, filter, portrait.ledger()));
        parts.add(new Block.Heading("contrats", edition.text("contracts.title")));
        parts.add(contracts.largest(request, filter));
        parts.addAll(subject.identity());
        parts.add(new Block.Heading("telecharger", edition.text("data.downloads")));
        parts.add(new Block.Downloads(files.of(request, subject.place(), subject.key())));
        parts.addAll(sharing.cite(request, filter, null, portrait.ledger().included(), subject.place(), subject.key()));
        parts.addAll(sharing.embed(request, subject.place(), subject.key(), subject.name()));
        String[] view = subject.view() == null ? new String[0] : new String[] {"view", subject.view()};
        return new PlainAnswer.Found(new PlainPage(
                subject.place(),
                subject.key(),
                subject.name(),
                sentence,
                subject.indexed(),
                "/app/" + explorer(edition, subject, request.filter()),
                links.twin(subject.place(), subject.key(), ".png", request.filter()),
                List.of(new Block.Link(
                        edition.text("plain.nav." + subject.list().key()),
                        links.page(subject.list(), request.filter(), view))),
                List.of(period.option()),
                subject.indexed()
                        ? List.of(LinkedData.organization(
                                request,
                                subject.list() == Place.ORGANIZATIONS,
                                subject.name(),
                                links.page(subject.place(), subject.key(), ContractFilter.everything()),
                                subject.numbers()))
                        : List.of(),
                parts));
    }

    private List<Block> numbers(
            PlainRequest request, Portrayed subject, Period period, ContractFilter filter, Portrait portrait) {
        List<Block> parts = new ArrayList<>();
        parts.add(blocks.headline(request, filter, portrait.ledger(), portrait.direct()));
        parts.add(blocks.coverage(request));
        parts.add(drawn.years(request, period, filter, portrait.years()));
        parts.add(blocks.periods(
                request,
                period,
                each -> request.links().page(subject.place(), subject.key(), request.filter(), each.option())));
        for (Split split : subject.others()) {
            Facet facet = Facet.valueOf(split.dimension().name());
            parts.add(drawn.ranked(
                    request,
                    split.dimension(),
                    split.title(),
                    filter,
                    split.rows(portrait),
                    row -> row.canBeAskedFor()
                            ? request.links().page(Place.CONTRACTS, filter.with(facet, List.of(row.key())))
                            : null));
        }
        return parts;
    }

    private static Block nothing(PlainRequest request, Portrayed subject, Portrait portrait) {
        Edition edition = request.edition();
        String text = edition.text(
                "portrait.nothing",
                edition.text("scope.phrase." + request.filter().scope().key()));
        if (portrait.everywhere().awards() == 0) {
            return new Block.Nothing(text, List.of());
        }
        String elsewhere = edition.text(
                "portrait.elsewhere",
                edition.counted("awards", portrait.everywhere().awards()),
                edition.format().compactMoney(portrait.everywhere().central()));
        return new Block.Nothing(
                text,
                List.of(new Block.Link(
                        elsewhere,
                        request.links()
                                .page(
                                        subject.place(),
                                        subject.key(),
                                        request.filter().withScope(Scope.ALL)))));
    }

    private static String explorer(Edition edition, Portrayed subject, ContractFilter filter) {
        return switch (subject.place()) {
            case SUPPLIERS -> edition.links().supplier(subject.key(), filter);
            case MAKERS -> edition.links().maker(subject.key(), filter);
            case MINISTRIES -> edition.links().ministry(subject.key(), filter);
            default -> edition.links().organization(subject.key(), filter);
        };
    }
}
