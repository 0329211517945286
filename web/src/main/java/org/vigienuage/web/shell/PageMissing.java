package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;

/** There is no such page, supplier, body or contract here: says so, why that may be, and where to look. */
@ParentLayout(MainLayout.class)
public class PageMissing extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final Set<String> ENTITIES =
            Set.of(Links.SUPPLIERS, Links.ORGANIZATIONS, Links.MINISTRIES, Links.CONTRACTS);

    private String title = "Vigie-nuage";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        PageRequest request = PageRequest.of(event);
        Edition edition = request.edition();
        var segments = event.getLocation().getSegments();
        String kind = segments.size() == 2 && ENTITIES.contains(segments.getFirst()) ? segments.getFirst() : "page";
        title = edition.text("missing.title." + kind) + " – Vigie-nuage";
        ContractFilter all = ContractFilter.everything();
        removeAll();
        addClassName("vn-empty");
        UnorderedList ways = new UnorderedList();
        if (kind.equals(Links.CONTRACTS)) {
            // Expenses and finals are published of notices that are not loaded.
            ContractFilter facts = ContractFilter.of(Scope.ALL).withText(segments.getLast());
            ways.add(item(edition.links().page(Links.UNATTACHED, facts), edition.text("missing.unattached")));
        }
        if (request.filter().version() != null) {
            ways.add(item(edition.links().page(Links.VERSIONS, all), edition.text("missing.versions")));
        }
        ways.add(
                item(edition.links().page(Links.OVERVIEW, all), edition.text("missing.home")),
                item(edition.links().contracts(all), edition.text("missing.contracts")),
                item(edition.links().page(Links.DATA, all), edition.text("missing.data")));
        add(new H1(edition.text("missing.title." + kind)), new Paragraph(edition.text("missing.text." + kind)), ways);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private static ListItem item(String href, String text) {
        return new ListItem(new Anchor(href, text));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
