package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.ContractFilter;

/** A page with the fields of the filter in it; they stay while everything around them follows the address. */
public abstract class FilteredPage extends Page {

    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable FilterBar bar;
    private @Nullable SearchBox search;
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

    /** Fields of the page's own that stay, as those of the filter do, so that the focus does. */
    protected Component[] ownFields(PageRequest asked) {
        return new Component[0];
    }

    /** Goes where a field of the page's own asks for. */
    protected final void choose(PageRequest asked, String... options) {
        go(asked.links().page(asked.location().getPath(), asked.filter(), options));
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

    /** A search in the names of the list of this page, the same field from one address to the next. */
    protected final SearchBox searchBox(PageRequest asked, String label) {
        SearchBox box = search;
        if (box == null) {
            box = new SearchBox(label, RankedPage.typed(asked), this::search);
            search = box;
        }
        box.show(RankedPage.typed(asked));
        return box;
    }

    private void search(String typed) {
        PageRequest asked = request;
        SearchBox box = search;
        if (asked != null && box != null) {
            String[] found = typed.isEmpty() ? new String[0] : new String[] {"search", typed};
            String[] kept = options(asked);
            String[] all = Arrays.copyOf(kept, kept.length + found.length);
            System.arraycopy(found, 0, all, kept.length, found.length);
            go(asked.links().page(asked.location().getPath(), asked.filter(), all));
            box.focus();
        }
    }

    private void go(String href) {
        getUI().ifPresent(ui -> Addresses.open(ui, href));
    }

    private FilterBar bar(PageRequest asked) {
        FilterBar present = bar;
        if (present == null) {
            present = new FilterBar(asked.edition(), site(), this::ask, opensFilter());
            bar = present;
            removeAll();
            add(head, present);
            add(ownFields(asked));
            add(body);
        }
        return present;
    }

    private void ask(ContractFilter filter) {
        PageRequest asked = request;
        if (asked != null) {
            String href = asked.links().page(asked.location().getPath(), filter, options(asked));
            go(href);
        }
    }
}
