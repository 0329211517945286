package org.vigienuage.web.contract;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.rule.Rule;
import org.vigienuage.web.shell.Words;

/** Why an award is in a scope: the rule in a sentence, and the words it read. */
final class Classification extends Div {

    private final ContractContext context;
    private final Edition edition;

    Classification(ContractContext context, Doc award) {
        this.context = context;
        this.edition = context.edition();
        addClassName("vn-stack");
        String scope = award.text("scope");
        Doc override = award.at("override");
        if (scope != null) {
            add(new Paragraph(edition.text("classification.scope", edition.text("scope." + scope)) + " " + why(award)));
        } else if (override.text("scope") == null) {
            add(new Paragraph(edition.text("classification.outside")));
        } else {
            add(new Paragraph(edition.text("classification.overriddenOut") + " " + reason(override)));
        }
        List<Doc> evidence = award.list("evidence");
        if (!evidence.isEmpty()) {
            UnorderedList list = new UnorderedList();
            evidence.forEach(piece -> list.add(piece(piece)));
            add(new Paragraph(edition.text("classification.evidence")), list);
        }
        Doc label = award.at("label");
        if (label.text("scope") != null) {
            add(Words.note(label(label)));
        }
        add(Words.note(dispute(award)));
    }

    private Anchor dispute(Doc award) {
        Dispute dispute = new Dispute(edition, context.disputes(), context.title(), context.version());
        Anchor link = new Anchor(dispute.address(award), edition.text("dispute.link"));
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.setRouterIgnore(true);
        return link;
    }

    private String why(Doc award) {
        if ("override".equals(award.text("decidedBy"))) {
            return edition.text("classification.override") + " " + reason(award.at("override"));
        }
        Optional<Rule> rule = context.rule(award.text("ruleId"));
        return rule.map(Rule::text).orElse("");
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

    private ListItem piece(Doc piece) {
        String field = piece.text("field");
        String fieldKey = "field." + field;
        String matched = piece.text("matched");
        String where = edition.texts().has(fieldKey) ? edition.text(fieldKey) : String.valueOf(field);
        ListItem item = new ListItem(new Text(where + edition.text("punctuation.colon")));
        item.add(new Mark(matched == null ? edition.format().unknown() : matched));
        context.rule(piece.text("ruleId")).ifPresent(rule -> item.add(new Text(" — " + rule.text())));
        return item;
    }
}
