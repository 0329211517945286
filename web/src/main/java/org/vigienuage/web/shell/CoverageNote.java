package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.status.Source;

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
        List<Source> others = site.otherSources(request.filter(), edition.language());
        List<String> keys = request.filter().keys(Facet.SOURCE);
        if (keys.isEmpty() || keys.contains(Facet.SEAO)) {
            add(new Text(edition.text("coverage.source") + " "));
        }
        others.forEach(source -> addSource(edition, source));
        if (keys.size() > 1) {
            add(new Text(edition.text("coverage.duplicates") + " "));
        }
        add(new Anchor(
                edition.links()
                        .page(
                                Links.DATA,
                                ContractFilter.everything()
                                        .withVersion(request.filter().version())),
                edition.text("coverage.more")));
    }

    /** Whose data it is besides, and what must be known before it is quoted. */
    private void addSource(Edition edition, Source source) {
        String attribution = source.attribution() == null ? source.publisher() : source.attribution();
        add(new Text(edition.text("coverage.otherSource", source.title(), attribution, source.licenceName()) + " "));
        source.caveats().stream()
                .filter(caveat -> caveat.severity().equals("high"))
                .forEach(caveat -> add(new Text(caveat.text() + " ")));
    }
}
