package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.contract.Doc;
import org.vigienuage.web.contract.NoticeNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.rule.Rule;

/** Why an award is in a scope: the rule in a sentence, and the words it read. */
final class ClassificationBlocks {

    private final Edition edition;
    private final NoticeNames names;

    ClassificationBlocks(Edition edition, NoticeNames names) {
        this.edition = edition;
        this.names = names;
    }

    List<Block> of(Doc award) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Prose(List.of(decision(award))));
        List<Doc> evidence = award.list("evidence");
        if (!evidence.isEmpty()) {
            parts.add(new Block.Note(edition.text("classification.evidence")));
            parts.add(new Block.Notes(evidence.stream().map(this::piece).toList()));
        }
        Doc label = award.at("label");
        if (label.text("scope") != null) {
            parts.add(new Block.Note(label(label)));
        }
        return parts;
    }

    private String decision(Doc award) {
        String scope = award.text("scope");
        Doc override = award.at("override");
        if (scope != null) {
            return edition.text("classification.scope", edition.text("scope." + scope)) + " " + why(award);
        }
        return override.text("scope") == null
                ? edition.text("classification.outside")
                : edition.text("classification.overriddenOut") + " " + reason(override);
    }

    private String why(Doc award) {
        return "override".equals(award.text("decidedBy"))
                ? edition.text("classification.override") + " " + reason(award.at("override"))
                : names.rule(award.text("ruleId")).map(Rule::text).orElse("");
    }

    /** Why a person decided, where it was read, and when. */
    private String reason(Doc override) {
        String reason = override.text(edition.language().choose("reasonFr", "reasonEn"));
        return reason == null
                ? ""
                : edition.text(
                        "classification.reason",
                        reason,
                        String.valueOf(override.text("source")),
                        edition.format().date(override.date("decidedOn")));
    }

    private String label(Doc label) {
        String told = edition.text(
                "classification.label",
                edition.format().date(label.date("labelledOn")),
                edition.text("label." + label.text("scope")));
        return label.is("wouldDisagree") ? told + " " + edition.text("classification.disputedLabel") : told;
    }

    private Block.Item piece(Doc piece) {
        String field = String.valueOf(piece.text("field"));
        String fieldKey = "field." + field;
        String matched = piece.text("matched");
        String where = edition.texts().has(fieldKey) ? edition.text(fieldKey) : field;
        String why =
                names.rule(piece.text("ruleId")).map(rule -> " " + rule.text()).orElse("");
        return Block.Item.of(where
                + edition.text("punctuation.colon")
                + edition.text(
                        "plain.quoted", matched == null ? edition.format().unknown() : matched)
                + "." + why);
    }
}
