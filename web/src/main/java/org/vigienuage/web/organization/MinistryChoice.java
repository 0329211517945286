package org.vigienuage.web.organization;

import com.vaadin.flow.component.html.Div;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.MinistryOn;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** Which ministry of a body is meant, in words, with a way to the other. */
final class MinistryChoice extends Div {

    MinistryChoice(PageRequest request, String path, String... options) {
        Edition edition = request.edition();
        Choices choices = new Choices(edition.text("ministry.on"));
        for (MinistryOn each : MinistryOn.values()) {
            choices.option(
                    edition.links().page(path, request.filter().withMinistryOn(each), options),
                    edition.text("ministry.on." + each.key()),
                    each == request.filter().ministryOn());
        }
        add(
                choices,
                Words.note(edition.text(
                        "ministry.on." + request.filter().ministryOn().key() + ".note")));
        addClassName("vn-stack");
    }
}
