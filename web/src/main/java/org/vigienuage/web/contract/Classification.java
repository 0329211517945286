package org.vigienuage.web.contract;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.rule.Rule;
import org.vigienuage.web.shell.Edition;

/** Why an award is in a scope: the rule in a sentence, and the words it read. */
final class Classification extends Div {

    private final ContractContext context;
    private final Edition edition;

    Classification(ContractContext context, Doc award) {
        this.context = context;
        this.edition = context.edition();
        addClassName("vn-stack");
        String scope = award.text("scope");
        if (scope == null) {
            add(new Paragraph(edition.text("classification.outside")));
        } else {
            add(new Paragraph(edition.text("classification.scope", edition.text("scope." + scope)) + " " + why(award)));
        }
        List<Doc> evidence = award.list("evidence");
        if (!evidence.isEmpty()) {
            UnorderedList list = new UnorderedList();
            evidence.forEach(piece -> list.add(piece(piece)));
            add(new Paragraph(edition.text("classification.evidence")), list);
        }
    }

    private String why(Doc award) {
        if ("override".equals(award.text("decidedBy"))) {
            return edition.text("classification.override");
        }
        Optional<Rule> rule = context.rule(award.text("ruleId"));
        return rule.map(Rule::text).orElse("");
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
