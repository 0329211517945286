package org.vigienuage.web.contract;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.shell.Facts;

/** The notice itself, as published. */
final class NoticeFacts extends Section {

    NoticeFacts(ContractContext context, NoticeDocument notice) {
        Edition edition = context.edition();
        Format format = edition.format();
        Doc root = notice.root();
        addClassName("vn-section");
        String key = notice.organizationKey();
        String name = notice.organizationName(edition);
        Facts facts = new Facts()
                .wide()
                .fact(
                        edition.text("column.organization"),
                        key == null
                                ? new Span(name)
                                : new Anchor(
                                        edition.links()
                                                .organization(
                                                        key, context.request().filter()),
                                        name))
                .known(edition.text("notice.buyer"), root.at("buyer").text("name"))
                .known(edition.text("notice.town"), root.at("buyer").text("town"))
                .known(edition.text("notice.reference"), root.text("referenceNumber"))
                .known(edition.text("notice.description"), root.text("description"))
                .fact(edition.text("column.method"), method(context, root.at("method")))
                .known(edition.text("notice.exception"), exception(context, root.at("exception")))
                .known(edition.text("notice.category"), pair(root.at("category")))
                .known(edition.text("notice.unspsc"), pair(root.at("unspsc")))
                .known(edition.text("notice.regions"), regions(context, root.texts("regions")))
                .fact(edition.text("notice.published"), format.date(root.date("publicationDate")))
                .known(
                        edition.text("notice.closing"),
                        root.date("closingAt") == null ? null : format.date(root.date("closingAt")))
                .known(edition.text("notice.status"), root.text("status"))
                .known(edition.text("notice.cancelled"), root.is("cancelled") ? edition.text("notice.yes") : null)
                .fact(edition.text("notice.era"), era(context, root));
        add(new H2(edition.text("notice.title")), facts);
    }

    /** The format of SEAO, or the source that is not SEAO. */
    private static String era(ContractContext context, Doc root) {
        String era = root.text("era");
        String source = root.text("sourceKey");
        return "csv".equals(era) && source != null
                ? context.sourceName(source)
                : context.edition().text("era." + ("ocds".equals(era) ? "ocds" : "xml"));
    }

    private static String method(ContractContext context, Doc method) {
        String label = context.method(method.text("key"));
        String published = method.text("label");
        return published == null || published.equals(label) ? label : label + " (« " + published + " »)";
    }

    private static @Nullable String exception(ContractContext context, Doc exception) {
        String text = exception.text("text");
        String code = exception.text("code");
        if (text != null) {
            return text;
        }
        return code == null ? null : context.code("disposition", code);
    }

    private static @Nullable String pair(Doc pair) {
        String code = pair.text("code");
        String label = pair.text("label");
        if (code == null) {
            return label;
        }
        // SEAO's own labels often begin with the code.
        return label == null ? code : label.startsWith(code) ? label : code + " – " + label;
    }

    private static String regions(ContractContext context, List<String> codes) {
        return codes.stream().map(code -> context.code("region", code)).collect(Collectors.joining(", "));
    }
}
