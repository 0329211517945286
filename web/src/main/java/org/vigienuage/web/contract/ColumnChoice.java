package org.vigienuage.web.contract;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Set;
import java.util.function.Consumer;
import org.vigienuage.web.edition.Edition;

/** Which columns a list has; it stays open and keeps the focus while one chooses. */
final class ColumnChoice extends NativeDetails {

    ColumnChoice(Edition edition, Set<ListColumn> columns, Consumer<Set<ListColumn>> chosen) {
        addClassNames("vn-data", "vn-columns");
        setSummaryText(edition.text("columns.title"));
        CheckboxGroup<ListColumn> group = new CheckboxGroup<>();
        group.getElement().setAttribute("aria-label", edition.text("columns.title"));
        group.setItems(ListColumn.values());
        group.setItemLabelGenerator(column -> label(column, edition));
        group.setValue(columns);
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(ListColumn.of(event.getValue()));
            }
        });
        setContent(group);
    }

    private static String label(ListColumn column, Edition edition) {
        return edition.text(column == ListColumn.SERVICE ? "filter.service" : "column." + column.key());
    }
}
