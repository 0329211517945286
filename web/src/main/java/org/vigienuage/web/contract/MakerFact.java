package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.Words;

/** Whose product it is, how that is known, and the words that say so. */
final class MakerFact extends Div {

    private final ContractContext context;
    private final Edition edition;

    MakerFact(ContractContext context, Doc maker) {
        this.context = context;
        this.edition = context.edition();
        List<Doc> words = maker.list("words");
        String key = maker.text("key");
        String evidence = maker.text("evidence");
        if (key == null || evidence == null) {
            add(new Span(edition.text(words.isEmpty() ? "maker.none" : "maker.several")));
        } else {
            add(link(key, maker.text("name")), new Text(" "), Words.mark(edition.text("maker." + evidence), false));
        }
        words.stream().filter(word -> !"supplier".equals(word.text("field"))).forEach(word -> add(named(word)));
    }

    private Component link(String key, @Nullable String name) {
        return new Anchor(edition.links().maker(key, context.request().filter()), name == null ? key : name);
    }

    private Component named(Doc word) {
        String matched = word.text("matched");
        String field = word.text("field");
        String name = word.text("name");
        Div line = new Div(
                new Text((name == null ? "" : name + edition.text("punctuation.comma"))
                        + edition.text("field." + field)
                        + edition.text("punctuation.colon")),
                new Mark(matched == null ? edition.format().unknown() : matched));
        line.addClassName("vn-note");
        return line;
    }
}
