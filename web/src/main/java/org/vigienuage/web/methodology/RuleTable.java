package org.vigienuage.web.methodology;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.rule.Rule;
import org.vigienuage.web.shell.DataTable;

/** Every rule in the order in which they decide, with how many awards it decides today. */
final class RuleTable extends Div {

    RuleTable(Edition edition, List<Rule> rules) {
        DataTable table = new DataTable(edition.text("rules.caption"))
                .text(edition.text("rules.rule"))
                .text(edition.text("column.scope"))
                .number(edition.text("column.awards"));
        for (Rule rule : rules) {
            Code id = new Code(rule.id());
            Div name = new Div(new Div(rule.text()), new Div(id));
            table.row(
                    name,
                    new Span(edition.text("scope." + rule.scope())),
                    new Span(edition.format().count(rule.awards())));
        }
        NativeDetails details =
                new NativeDetails(edition.text("rules.show", edition.format().count(rules.size())), table);
        details.addClassName("vn-data");
        add(details);
    }
}
