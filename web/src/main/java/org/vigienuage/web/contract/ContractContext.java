package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.rule.Rule;
import org.vigienuage.web.shell.PageRequest;

/** What every part of the page of a contract needs: the edition, names of codes and rules, and how a source is named. */
record ContractContext(PageRequest request, NoticeNames names, DisputeAddress disputes, String title, String version) {

    Edition edition() {
        return request.edition();
    }

    Optional<Rule> rule(@Nullable String id) {
        return names.rule(id);
    }

    String method(@Nullable String key) {
        return names.method(key);
    }

    String ministry(@Nullable String key) {
        return names.ministry(key);
    }

    String code(String list, String code) {
        return names.code(list, code);
    }

    String issue(@Nullable String kind) {
        return names.issue(kind);
    }

    String sourceName(String key) {
        return names.source(key);
    }

    /** « Avis_20180301_20180331.xml, enregistrement 12 ». */
    Component source(Doc source) {
        String name = source.text("name");
        if (name == null) {
            return new Span(edition().format().unknown());
        }
        String position = edition().text("contract.position", edition().format().count(source.number("position")));
        return new Span(file(source, name), new Text(edition().text("punctuation.comma") + position));
    }

    /** Files of SEAO are where SEAO is published; those of another source are named on the page about the data. */
    private Component file(Doc source, String name) {
        if (source.text("sourceKey") != null) {
            return new Span(name);
        }
        Anchor files = new Anchor(Links.SOURCE, name);
        files.getElement()
                .setAttribute("rel", "noopener")
                .setAttribute("title", edition().text("footer.sourceName"));
        return files;
    }
}
