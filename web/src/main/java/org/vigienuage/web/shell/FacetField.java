package org.vigienuage.web.shell;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vigienuage.web.aggregate.FacetQueries;
import org.vigienuage.web.edition.ChosenNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/** Several values of one facet, each with how many awards it would hold. They are fetched when the list is opened, and not kept. */
final class FacetField extends MultiSelectComboBox<FacetValue> {

    private static final int PAGE = 50;

    private final Facet facet;
    private final Edition edition;
    private final FacetQueries facets;
    private ContractFilter shown = ContractFilter.everything();

    FacetField(Facet facet, Edition edition, FacetQueries facets, FilterBar.Listener listener) {
        super(edition.text("filter." + facet.key()));
        this.facet = facet;
        this.edition = edition;
        this.facets = facets;
        setPageSize(PAGE);
        setItemLabelGenerator(FacetValue::label);
        setClearButtonVisible(true);
        setI18n(words(edition));
        setRenderer(LitRenderer.<FacetValue>of(
                        "<span class=\"vn-facet\"><span>${item.label}</span> <span class=\"vn-muted\">${item.awards}</span></span>")
                .withProperty("label", FacetValue::label)
                .withProperty(
                        "awards",
                        value -> value.awards() == null ? "" : edition.format().count(value.awards())));
        setItems(this::fetch);
        addValueChangeListener(event -> {
            ContractFilter asked = shown.with(facet, keys(event.getValue()));
            if (event.isFromClient() && !asked.equals(shown)) {
                listener.asked(asked);
            }
        });
    }

    boolean isFor(Facet other) {
        return facet == other;
    }

    void show(ContractFilter filter, ChosenNames names) {
        boolean changed = !shown.equals(filter);
        shown = filter;
        List<FacetValue> chosen =
                names.of(facet, filter.keys(facet)).stream().map(FacetValue::of).toList();
        if (!keys(getValue()).equals(keys(chosen))) {
            setValue(chosen);
        }
        if (changed) {
            getDataProvider().refreshAll();
        }
    }

    private Stream<FacetValue> fetch(Query<FacetValue, String> query) {
        String typed = query.getFilter().filter(text -> !text.isBlank()).orElse(null);
        return facets
                .slice(facet, shown, typed, edition.language(), query.getOffset(), Math.min(query.getLimit(), PAGE))
                .stream()
                .map(FacetValue::of);
    }

    private static List<String> keys(Collection<FacetValue> values) {
        return values.stream().map(FacetValue::key).sorted().toList();
    }

    private static MultiSelectComboBoxI18n words(Edition edition) {
        return new MultiSelectComboBoxI18n()
                .setCleared(edition.text("filter.cleared"))
                .setFocused(edition.text("filter.focused"))
                .setSelected(edition.text("filter.selected"))
                .setDeselected(edition.text("filter.deselected"))
                .setTotal(edition.text("filter.total"));
    }
}
