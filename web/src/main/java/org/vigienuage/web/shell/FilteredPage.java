package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.ContractFilter;

/** A page with the fields of the filter in it; they stay while everything around them follows the address. */
public abstract class FilteredPage extends Page {

    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable FilterBar bar;
    private @Nullable PageRequest request;

    protected FilteredPage(Site site) {
        super(site);
    }

    /** Fills what stands before and after the fields, and gives the title of the page, or nothing where there is no such thing. */
    protected abstract Optional<String> fill(PageRequest asked, Div before, Div after);

    /** Parts of the address to keep when the filter changes, as keys and values in turn. */
    protected String[] options(PageRequest asked) {
        return new String[0];
    }

    /** Whether the fields are open from the start. */
    protected boolean opensFilter() {
        return false;
    }

    @Override
    protected final Optional<String> show(PageRequest asked) {
        request = asked;
        head.removeAll();
        body.removeAll();
        Optional<String> title = fill(asked, head, body);
        if (title.isPresent()) {
            bar(asked).show(asked, asked.location().getPath(), options(asked));
        }
        return title;
    }

    private FilterBar bar(PageRequest asked) {
        FilterBar present = bar;
        if (present == null) {
            present = new FilterBar(asked.edition(), site().choices(), this::ask, opensFilter());
            bar = present;
            removeAll();
            add(head, present, body);
        }
        return present;
    }

    private void ask(ContractFilter filter) {
        PageRequest asked = request;
        if (asked != null) {
            String href = asked.links().page(asked.location().getPath(), filter, options(asked));
            getUI().ifPresent(ui -> Addresses.open(ui, href));
        }
    }
}
