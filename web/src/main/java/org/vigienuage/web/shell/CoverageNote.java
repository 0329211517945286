package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.vigienuage.web.filter.ContractFilter;

/** What stands beside every total: how much of the public record is loaded, which version, whose data, under which licence. */
public final class CoverageNote extends Paragraph {

    public CoverageNote(PageRequest request, Site site) {
        Edition edition = request.edition();
        addClassName("vn-coverage");
        add(new Text(site.coverage(edition.language()) + " "));
        site.published()
                .ifPresent(version -> add(new Text(edition.text(
                                "coverage.version",
                                version.name(),
                                edition.format().date(version.publishedAt().toLocalDate()))
                        + " ")));
        add(
                new Text(edition.text("coverage.source") + " "),
                new Anchor(
                        edition.links()
                                .page(
                                        Links.DATA,
                                        ContractFilter.everything()
                                                .withVersion(request.filter().version())),
                        edition.text("coverage.more")));
    }
}
