package org.vigienuage.web.shell;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.ChosenNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/**
 * The fields of the filter. It keeps its components from one address to the next, so that the focus stays where it is;
 * every change is a navigation, so Back undoes it.
 */
public final class FilterBar extends Div {

    private static final int PAGE = 50;

    private final Edition edition;
    private final ChoiceQueries choices;
    private final Listener listener;
    private final NativeDetails details = new NativeDetails();
    private final ActiveFilters active = new ActiveFilters();
    private final TextField text = new TextField();
    private final DatePicker from;
    private final DatePicker to;
    private final MultiSelectComboBox<Choice> suppliers;
    private final MultiSelectComboBox<Choice> makers;
    private final MultiSelectComboBox<Choice> jurisdictions;
    private final MultiSelectComboBox<Choice> organizations;
    private final MultiSelectComboBox<Choice> ministries;
    private final MultiSelectComboBox<Choice> sectors;
    private final MultiSelectComboBox<Choice> methods;
    private final MultiSelectComboBox<Choice> sources;
    private final TextField min = new TextField();
    private final TextField max = new TextField();
    private ContractFilter shown = ContractFilter.everything();

    /** Told of the filter that was asked for. */
    public interface Listener {
        void asked(ContractFilter filter);
    }

    public FilterBar(Edition edition, ChoiceQueries choices, Listener listener, boolean open) {
        this.edition = edition;
        this.choices = choices;
        this.listener = listener;
        from = Fields.date(edition, "filter.from");
        to = Fields.date(edition, "filter.to");
        suppliers = Fields.several(edition, "filter.supplier");
        makers = Fields.several(edition, "filter.maker");
        jurisdictions = Fields.several(edition, "filter.jurisdiction");
        organizations = Fields.several(edition, "filter.organization");
        ministries = Fields.several(edition, "filter.ministry");
        sectors = Fields.several(edition, "filter.sector");
        methods = Fields.several(edition, "filter.method");
        sources = Fields.several(edition, "filter.source");
        sources.setPlaceholder(edition.text("filter.sourceDefault"));
        sources.setItems(choices.listSources(edition.language()));
        suppliers.setItems(
                query -> choices
                        .sliceSuppliers(
                                shown.version(), typed(query), query.getOffset(), Math.min(query.getLimit(), PAGE))
                        .stream());
        makers.setItems(
                query -> choices
                        .sliceMakers(shown.version(), typed(query), query.getOffset(), Math.min(query.getLimit(), PAGE))
                        .stream());
        jurisdictions.setItems(new ChosenNames(choices, edition.language())
                .of(Facet.JURISDICTION, List.of("quebec", "canada", "united-states", "other", "unknown")));
        organizations.setItems(query -> choices
                .sliceOrganizations(shown.version(), typed(query), query.getOffset(), Math.min(query.getLimit(), PAGE))
                .stream());
        ministries.setItems(choices.listMinistries(edition.language()));
        sectors.setItems(choices.listCodes("sector", edition.language()));
        methods.setItems(choices.listMethods(edition.language()));
        Fields.label(text, edition, "filter.text");
        Fields.label(min, edition, "filter.min");
        Fields.label(max, edition, "filter.max");
        Div fields = new Div(
                text,
                from,
                to,
                sectors,
                ministries,
                organizations,
                suppliers,
                makers,
                jurisdictions,
                methods,
                sources,
                min,
                max);
        fields.addClassName("vn-filter-fields");
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
        ChosenNames names = new ChosenNames(choices, edition.language());
        text.setValue(filter.text() == null ? "" : filter.text());
        from.setValue(filter.from());
        to.setValue(filter.to());
        select(suppliers, names.of(Facet.SUPPLIER, filter.keys(Facet.SUPPLIER)));
        select(makers, names.of(Facet.MAKER, filter.keys(Facet.MAKER)));
        select(jurisdictions, names.of(Facet.JURISDICTION, filter.keys(Facet.JURISDICTION)));
        select(organizations, names.of(Facet.ORGANIZATION, filter.keys(Facet.ORGANIZATION)));
        select(ministries, names.of(Facet.MINISTRY, filter.keys(Facet.MINISTRY)));
        select(methods, names.of(Facet.METHOD, filter.keys(Facet.METHOD)));
        select(sources, names.of(Facet.SOURCE, filter.keys(Facet.SOURCE)));
        select(sectors, names.of(Facet.SECTOR, filter.keys(Facet.SECTOR)));
        min.setValue(written(filter.min()));
        max.setValue(written(filter.max()));
        active.show(request, path, names, options);
    }

    private void listen() {
        text.addValueChangeListener(event -> ask(event.isFromClient(), shown.withText(event.getValue())));
        from.addValueChangeListener(event -> ask(event.isFromClient(), shown.withPeriod(event.getValue(), shown.to())));
        to.addValueChangeListener(event -> ask(event.isFromClient(), shown.withPeriod(shown.from(), event.getValue())));
        suppliers.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.SUPPLIER, keys(event.getValue()))));
        makers.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.MAKER, keys(event.getValue()))));
        jurisdictions.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.JURISDICTION, keys(event.getValue()))));
        organizations.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.ORGANIZATION, keys(event.getValue()))));
        ministries.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.MINISTRY, keys(event.getValue()))));
        sectors.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.SECTOR, keys(event.getValue()))));
        methods.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.METHOD, keys(event.getValue()))));
        sources.addValueChangeListener(
                event -> ask(event.isFromClient(), shown.with(Facet.SOURCE, keys(event.getValue()))));
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

    private static void select(MultiSelectComboBox<Choice> box, List<Choice> chosen) {
        if (!keys(box.getValue()).equals(keys(chosen))) {
            box.setValue(chosen);
        }
    }

    private static @Nullable String typed(Query<Choice, String> query) {
        return query.getFilter().filter(typed -> !typed.isBlank()).orElse(null);
    }

    private static List<String> keys(Collection<Choice> chosen) {
        return chosen.stream().map(Choice::key).sorted().toList();
    }

    private static @Nullable BigDecimal amount(TextField field) {
        return TypedAmount.parse(field.getValue()).orElse(null);
    }

    private String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : edition.format().plain(amount);
    }
}
