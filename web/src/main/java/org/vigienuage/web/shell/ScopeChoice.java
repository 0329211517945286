package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;

/** The five scopes as links, and in plain words what the chosen one counts. */
public final class ScopeChoice extends Div {

    public ScopeChoice(PageRequest request, String path, String... options) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        UnorderedList list = new UnorderedList();
        for (Scope scope : Scope.values()) {
            Anchor anchor = new Anchor(
                    edition.links().page(path, filter.withScope(scope), options), edition.text("scope." + scope.key()));
            if (scope == filter.scope()) {
                anchor.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(anchor));
        }
        Span label = new Span(edition.text("scope.label"));
        label.addClassName("vn-muted");
        Nav nav = new Nav(label, list);
        nav.getElement().setAttribute("aria-label", edition.text("scope.label"));
        nav.addClassName("vn-choices");
        Paragraph meaning =
                new Paragraph(edition.text("scope.meaning." + filter.scope().key()));
        meaning.addClassName("vn-note");
        add(nav, meaning);
        addClassName("vn-stack");
    }
}
