package org.vigienuage.web.competition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.competition.Chain.Link;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** Services bought again and again, with what they cost in all and when suppliers last competed for them. */
final class ChainList extends Div {

    private final PageRequest request;
    private final Edition edition;
    private final Format format;

    ChainList(PageRequest request, List<Chain> chains) {
        this.request = request;
        edition = request.edition();
        format = edition.format();
        addClassName("vn-stack");
        Anchor method = new Anchor(edition.links().page(Links.METHOD, request.filter()), edition.text("chains.method"));
        add(Words.note(new Span(edition.text("chains.note") + " "), method));
        if (chains.isEmpty()) {
            add(Words.note(edition.text("chains.none")));
        }
        chains.forEach(chain -> add(article(chain)));
    }

    private Component article(Chain chain) {
        Div article = new Div(
                new H3(new Anchor(
                        edition.links().organization(chain.organizationKey(), request.filter()),
                        chain.organizationName())),
                Words.note(edition.text(
                        "chains.sum",
                        edition.counted("awards", chain.links().size()),
                        format.compactMoney(chain.central()),
                        format.date(chain.first()),
                        format.date(chain.last()))),
                Words.note(since(chain)));
        DataTable table = new DataTable(edition.text("chains.caption"))
                .text(edition.text("column.title"))
                .text(edition.text("column.supplier"))
                .text(edition.text("column.date"))
                .text(edition.text("column.method"))
                .number(edition.text("column.central"))
                .text(edition.text("chains.words"));
        chain.links()
                .forEach(link -> table.row(
                        new Anchor(edition.links().contract(link.seaoNumber(), request.filter()), title(link)),
                        new Span(link.suppliers()),
                        Words.date(format.shortDate(link.date())),
                        Words.mark(
                                edition.text(link.competitive() ? "chains.competitive" : "chains.notCompetitive"),
                                !link.competitive()),
                        new Span(format.dollars(link.central())),
                        new Span(String.join(", ", link.words()))));
        article.add(table);
        article.addClassName("vn-stack");
        article.setId("chain-" + chain.key());
        return article;
    }

    private String since(Chain chain) {
        Long months = chain.monthsSince();
        return chain.lastCompetition() == null || months == null
                ? edition.text("chains.never")
                : edition.text(
                        "chains.since", format.date(chain.lastCompetition()), edition.counted("chains.months", months));
    }

    private static String title(Link link) {
        String title = link.title();
        return title == null || title.isBlank() ? link.seaoNumber() : title;
    }
}
