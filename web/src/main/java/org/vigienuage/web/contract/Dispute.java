package org.vigienuage.web.contract;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;

/** A link to say that an award is classified wrongly, with all that whoever looks into it needs already written. */
final class Dispute {

    /** What programs for e-mail take as an address has an end. */
    private static final int LONGEST = 300;

    private final ContractContext context;
    private final Edition edition;

    Dispute(ContractContext context) {
        this.context = context;
        this.edition = context.edition();
    }

    Anchor of(Doc award) {
        String key = shortened(award.text("awardKey"));
        String scope = award.text("scope");
        String title = edition.text("dispute.title", key);
        String body = String.join(
                "\n",
                edition.text("dispute.award", key),
                edition.text("dispute.object", shortened(context.title())),
                edition.text(
                        "dispute.scope", scope == null ? edition.text("label.out") : edition.text("scope." + scope)),
                edition.text("dispute.rule", shortened(rule(award))),
                edition.text("dispute.words", shortened(words(award))),
                edition.text("dispute.version", context.version()),
                "",
                edition.text("dispute.wrong"),
                "",
                edition.text("dispute.source"),
                "");
        Anchor link = new Anchor(context.disputes().of(title, body), edition.text("dispute.link"));
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.setRouterIgnore(true);
        return link;
    }

    private String rule(Doc award) {
        String rule = award.text("ruleId");
        return rule == null ? edition.text("dispute.noRule") : rule;
    }

    private String words(Doc award) {
        return award.list("evidence").stream()
                .map(piece -> String.valueOf(piece.text("matched")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String shortened(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return edition.format().unknown();
        }
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
