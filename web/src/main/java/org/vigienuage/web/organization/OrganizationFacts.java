package org.vigienuage.web.organization;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.organization.Organization.Attachment;
import org.vigienuage.web.organization.Organization.FormerName;
import org.vigienuage.web.organization.Organization.PublishedName;
import org.vigienuage.web.shell.Facts;
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
        Facts facts = new Facts().wide().known(edition.text("organization.acronym"), organization.acronym());
        if (organization.ministries().isEmpty()) {
            facts.fact(edition.text("organization.ministries"), edition.text("organization.unmapped"));
        } else {
            UnorderedList list = new UnorderedList();
            organization.ministries().forEach(attachment -> list.add(item(attachment)));
            facts.fact(edition.text("organization.ministries"), list);
        }
        if (!organization.formerNames().isEmpty()) {
            UnorderedList former = new UnorderedList();
            organization.formerNames().forEach(name -> former.add(item(name)));
            facts.fact(edition.text("organization.formerNames"), former);
        }
        UnorderedList published = new UnorderedList();
        organization.publishedNames().forEach(name -> published.add(item(name)));
        facts.fact(edition.text("organization.spellings"), published);
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
                new Text(" " + edition.between(attachment.from(), attachment.to()) + " "));
        if (!"confirmed".equals(attachment.confidence())) {
            item.add(Words.mark(edition.text("supplier.unconfirmed"), true));
        }
        return item;
    }

    private ListItem item(FormerName former) {
        Edition edition = request.edition();
        ListItem item = new ListItem(new Text(former.name() + " " + edition.between(former.from(), former.to()) + " "));
        if (!"confirmed".equals(former.confidence())) {
            item.add(Words.mark(edition.text("supplier.unconfirmed"), true));
        }
        return item;
    }

    private ListItem item(PublishedName published) {
        Edition edition = request.edition();
        String counted = edition.counted("organization.notices", published.notices());
        ListItem item = new ListItem(new Text(published.name() + " – " + counted + " "));
        if (published.resolution().equals("curated-prefix")) {
            item.add(Words.mark(edition.text("organization.unit"), false));
        }
        return item;
    }
}
