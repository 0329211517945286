package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.ChosenNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/**
 * The fields of the filter. It keeps its components from one address to the next, so that the focus stays where it is;
 * every change is a navigation, so Back undoes it.
 */
public final class FilterBar extends Div {

    /** In the order they are read: who bought, who sold, how, from where we know. */
    private static final List<Facet> FACETS = List.of(
            Facet.SECTOR,
            Facet.MINISTRY,
            Facet.ORGANIZATION,
            Facet.SUPPLIER,
            Facet.MAKER,
            Facet.JURISDICTION,
            Facet.METHOD,
            Facet.SERVICE,
            Facet.SOURCE);

    private final Edition edition;
    private final Site site;
    private final Listener listener;
    private final NativeDetails details = new NativeDetails();
    private final ActiveFilters active = new ActiveFilters();
    private final TextField text = new TextField();
    private final DatePicker from;
    private final DatePicker to;
    private final List<FacetField> facets;
    private final TextField min = new TextField();
    private final TextField max = new TextField();
    private ContractFilter shown = ContractFilter.everything();

    /** Told of the filter that was asked for. */
    public interface Listener {
        void asked(ContractFilter filter);
    }

    public FilterBar(Edition edition, Site site, Listener listener, boolean open) {
        this.edition = edition;
        this.site = site;
        this.listener = listener;
        from = Fields.date(edition, "filter.from");
        to = Fields.date(edition, "filter.to");
        facets = FACETS.stream()
                .map(facet -> new FacetField(facet, edition, site.facets(), listener))
                .toList();
        Fields.label(text, edition, "filter.text");
        Fields.label(min, edition, "filter.min");
        Fields.label(max, edition, "filter.max");
        Div fields = new Div(text, from, to);
        fields.add(facets.toArray(Component[]::new));
        fields.add(min, max);
        fields.addClassName("vn-filter-fields");
        facets.stream()
                .filter(field -> field.isFor(Facet.SOURCE))
                .forEach(field -> field.setPlaceholder(edition.text("filter.sourceDefault")));
        details.setSummaryText(edition.text("filter.title"));
        details.setContent(fields);
        details.addClassName("vn-filters");
        details.setOpen(open);
        // On a telephone ten fields would hide what they filter.
        details.getElement().executeJs("if (window.matchMedia('(max-width: 48rem)').matches) { this.open = false; }");
        add(details, active);
        listen();
    }

    public void show(PageRequest request, String path, String... options) {
        ContractFilter filter = request.filter();
        shown = filter;
        ChosenNames names = new ChosenNames(site.choices(), edition.language());
        text.setValue(filter.text() == null ? "" : filter.text());
        from.setValue(filter.from());
        to.setValue(filter.to());
        facets.forEach(field -> field.show(filter, names));
        min.setValue(written(filter.min()));
        max.setValue(written(filter.max()));
        active.show(request, site.unknownKeys(filter), path, names, options);
    }

    private void listen() {
        text.addValueChangeListener(event -> ask(event.isFromClient(), shown.withText(event.getValue())));
        from.addValueChangeListener(event -> ask(event.isFromClient(), shown.withPeriod(event.getValue(), shown.to())));
        to.addValueChangeListener(event -> ask(event.isFromClient(), shown.withPeriod(shown.from(), event.getValue())));
        min.addValueChangeListener(event -> askRange(event.isFromClient(), min));
        max.addValueChangeListener(event -> askRange(event.isFromClient(), max));
    }

    private void ask(boolean fromClient, ContractFilter filter) {
        if (fromClient && !filter.equals(shown)) {
            listener.asked(filter);
        }
    }

    private void askRange(boolean fromClient, TextField field) {
        boolean understood = field.getValue().isBlank()
                || TypedAmount.parse(field.getValue()).isPresent();
        field.setInvalid(!understood);
        field.setErrorMessage(edition.text("filter.amountError"));
        if (understood) {
            ask(fromClient, shown.withRange(amount(min), amount(max)));
        }
    }

    private static @Nullable BigDecimal amount(TextField field) {
        return TypedAmount.parse(field.getValue()).orElse(null);
    }

    private String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : edition.format().plain(amount);
    }
}
