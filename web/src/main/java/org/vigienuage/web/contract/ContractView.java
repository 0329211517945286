package org.vigienuage.web.contract;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.rule.RuleQueries;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.version.PublishedVersion;

/** One notice and its awards: every known fact, where it was read, and what we make of it. */
@Route(value = Links.CONTRACTS + "/:number", layout = MainLayout.class)
class ContractView extends Page {

    private final NoticeQueries notices;
    private final RuleQueries rules;
    private final ChoiceQueries choices;
    private final DisputeAddress disputes;

    ContractView(Site site, NoticeQueries notices, RuleQueries rules, ChoiceQueries choices, DisputeAddress disputes) {
        super(site);
        this.disputes = disputes;
        this.notices = notices;
        this.rules = rules;
        this.choices = choices;
    }

    @Override
    protected Optional<String> show(PageRequest request) {
        removeAll();
        return notices.findNotice(request.key("number")).map(NoticeDocument::of).map(notice -> show(request, notice));
    }

    private String show(PageRequest request, NoticeDocument notice) {
        Edition edition = request.edition();
        String title = notice.title(edition);
        String version = site().published().map(PublishedVersion::name).orElse("");
        ContractContext context =
                new ContractContext(request, new NoticeNames(edition, rules, choices), disputes, title, version);
        Div head = new Div(crumb(request), new H1(title), Words.lead(new ContractSentence(edition).of(notice)));
        head.add(links(request, notice), new CoverageNote(request, site()));
        head.addClassName("vn-stack");
        add(head);
        notice.awards()
                .forEach(award ->
                        add(new AwardSection(context, award, notice.awards().size())));
        add(new NoticeFacts(context, notice));
        new NoticeHistory(context, notice).sections().forEach(this::add);
        return title;
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

    private static Paragraph crumb(PageRequest request) {
        Paragraph crumb = new Paragraph(new Anchor(
                request.links().contracts(request.filter()), request.edition().text("contracts.title")));
        crumb.addClassName("vn-crumb");
        return crumb;
    }

    private static Paragraph links(PageRequest request, NoticeDocument notice) {
        Edition edition = request.edition();
        ContractFilter pinned =
                ContractFilter.everything().withVersion(request.filter().version());
        String address = notice.root().text("seaoUrl");
        Anchor json = new Anchor(
                edition.links().api("contracts/" + notice.seaoNumber(), pinned), edition.text("contract.json"));
        json.setRouterIgnore(true);
        Paragraph links = new Paragraph(new Text(named(edition, notice) + " · "));
        if (address != null) {
            String where = notice.isOfSeao() ? "contract.onSeao" : "contract.onSource";
            links.add(SourceLink.of(address, edition.text(where)), new Text(" · "));
        }
        links.add(json);
        links.addClassName("vn-note");
        return links;
    }
}
