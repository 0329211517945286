package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;

/** Something broke: said in words, with a number that also stands in the log, and without technical detail. */
@ParentLayout(MainLayout.class)
public class PageFailure extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailure.class);

    private String title = "Vigie-nuage";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Edition edition = Edition.of(PageRequest.language(event.getLocation()));
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Page {} failed ({})", event.getLocation().getPath(), number, parameter.getCaughtException());
        title = edition.text("failure.title") + " – Vigie-nuage";
        removeAll();
        addClassNames("vn-empty");
        add(
                new H1(edition.text("failure.title")),
                new Paragraph(edition.text("failure.text")),
                new Paragraph(edition.text("failure.number", number)),
                new Paragraph(new Anchor(
                        edition.links().page(Links.OVERVIEW, ContractFilter.everything()),
                        edition.text("missing.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
