package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.vigienuage.web.edition.ChosenNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.FilterWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterProblem;

/** The filter in words, each part with a link that removes it, and what of the address was not understood. */
final class ActiveFilters extends Div {

    private record Part(String words, ContractFilter without) {}

    void show(PageRequest request, List<FilterProblem> unknown, String path, ChosenNames names, String... options) {
        removeAll();
        Edition edition = request.edition();
        request.problems().forEach(problem -> add(note(edition.text("filter.ignored", written(problem)))));
        unknown.forEach(problem -> add(note(edition.text("filter.unknown", written(problem)))));
        List<Part> parts = FilterWords.single(request.filter(), edition, names).entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vn-active");
        list.getElement().setAttribute("aria-label", edition.text("filter.active"));
        Function<ContractFilter, String> address = filter -> edition.links().page(path, filter, options);
        parts.forEach(part -> list.add(item(part.words, address.apply(part.without), edition)));
        if (parts.size() > 1) {
            ContractFilter none = ContractFilter.of(request.filter().scope())
                    .withVersion(request.filter().version());
            list.add(new ListItem(new Anchor(address.apply(none), edition.text("filter.removeAll"))));
        }
        add(list);
    }

    private static ListItem item(String words, String href, Edition edition) {
        Span sign = new Span("×");
        sign.getElement().setAttribute("aria-hidden", "true");
        Anchor remove = new Anchor(href, new Text(words + "\u00a0"), sign);
        remove.addClassName("vn-chip");
        remove.getElement().setAttribute("aria-label", edition.text("filter.removeThis", words));
        return new ListItem(remove);
    }

    private static String written(FilterProblem problem) {
        return problem.value().isEmpty() ? problem.parameter() : problem.parameter() + "=" + problem.value();
    }

    private static Paragraph note(String text) {
        Paragraph note = Words.note(text);
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
