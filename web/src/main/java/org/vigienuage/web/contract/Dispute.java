package org.vigienuage.web.contract;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;

/** The address at which one says that an award is classified wrongly, with all that whoever looks into it needs already written. */
public final class Dispute {

    /** What programs for e-mail take as an address has an end. */
    private static final int LONGEST = 300;

    private final Edition edition;
    private final DisputeAddress disputes;
    private final String notice;
    private final String version;

    /** @param notice its title, and {@code version} that which is read */
    public Dispute(Edition edition, DisputeAddress disputes, String notice, String version) {
        this.edition = edition;
        this.disputes = disputes;
        this.notice = notice;
        this.version = version;
    }

    /** Where one goes to say it about an award. */
    public String address(Doc award) {
        String key = shortened(award.text("awardKey"));
        String scope = award.text("scope");
        String title = edition.text("dispute.title", key);
        String body = String.join(
                "\n",
                edition.text("dispute.award", key),
                edition.text("dispute.object", shortened(notice)),
                edition.text(
                        "dispute.scope", scope == null ? edition.text("label.out") : edition.text("scope." + scope)),
                edition.text("dispute.rule", shortened(rule(award))),
                edition.text("dispute.words", shortened(words(award))),
                edition.text("dispute.version", version),
                "",
                edition.text("dispute.wrong"),
                "",
                edition.text("dispute.source"),
                "");
        return disputes.of(title, body);
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
