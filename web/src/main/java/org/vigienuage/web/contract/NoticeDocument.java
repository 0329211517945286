package org.vigienuage.web.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.Facet;
import tools.jackson.databind.JsonNode;

/** Everything known about one notice, as the mart writes it. */
public record NoticeDocument(Doc root) {

    public static NoticeDocument of(JsonNode document) {
        return new NoticeDocument(new Doc(document));
    }

    public String seaoNumber() {
        String number = root.text("seaoNumber");
        return number == null ? "" : number;
    }

    /** Whether SEAO states it, rather than another source. */
    public boolean isOfSeao() {
        String source = root.text("sourceKey");
        return source == null || source.equals(Facet.SEAO);
    }

    public String title(Edition edition) {
        String title = root.text("title");
        return title == null ? edition.text("contract.untitled", seaoNumber()) : title;
    }

    public List<Doc> awards() {
        return root.list("awards");
    }

    public @Nullable String organizationKey() {
        return root.at("buyer").text("organizationKey");
    }

    public String organizationName(Edition edition) {
        String name = root.at("buyer").text("organizationName");
        return name == null ? edition.format().unknown() : name;
    }
}
