package org.vigienuage.web.organization;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.vigienuage.web.organization.Organization.Attachment;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.Format;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** How a body is named in the source, and what it answers to, dated. */
final class OrganizationFacts extends Div {

    private final PageRequest request;
    private final OrganizationQueries organizations;

    OrganizationFacts(PageRequest request, Organization organization, OrganizationQueries organizations) {
        this.request = request;
        this.organizations = organizations;
        Edition edition = request.edition();
        addClassName("vn-stack");
        Facts facts = new Facts()
                .wide()
                .known(edition.text("organization.acronym"), organization.acronym())
                .fact(edition.text("organization.spellings"), String.join(" ; ", organization.spellings()));
        if (organization.ministries().isEmpty()) {
            facts.fact(edition.text("organization.ministries"), edition.text("organization.unmapped"));
        } else {
            UnorderedList list = new UnorderedList();
            organization.ministries().forEach(attachment -> list.add(item(attachment)));
            facts.fact(edition.text("organization.ministries"), list);
        }
        add(facts, Words.note(edition.text("organization.identityNote")));
    }

    private ListItem item(Attachment attachment) {
        Edition edition = request.edition();
        String name = organizations
                .findMinistry(attachment.ministry())
                .map(ministry -> edition.language().choose(ministry.french(), ministry.english()))
                .orElse(attachment.ministry());
        ListItem item = new ListItem(
                new Anchor(edition.links().ministry(attachment.ministry(), request.filter()), name),
                new Text(" " + period(attachment) + " "));
        if (!"confirmed".equals(attachment.confidence())) {
            item.add(Words.mark(edition.text("supplier.unconfirmed"), true));
        }
        return item;
    }

    private String period(Attachment attachment) {
        Edition edition = request.edition();
        Format format = edition.format();
        if (attachment.from() == null) {
            return attachment.to() == null ? "" : edition.text("filter.words.until", format.date(attachment.to()));
        }
        return attachment.to() == null
                ? edition.text("filter.words.since", format.date(attachment.from()))
                : edition.text("filter.words.between", format.date(attachment.from()), format.date(attachment.to()));
    }
}
