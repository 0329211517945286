package org.vigienuage.web.explore;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.search.Found;
import org.vigienuage.web.search.SearchQueries;

/** A field for one of the two that are compared: whoever sells, makes or buys, found by its name. */
final class SideField extends ComboBox<SideField.Named> {

    private static final int EACH = 8;

    /** A side and how it is called. */
    record Named(Side side, String name) {}

    private final Edition edition;
    private final SearchQueries search;

    SideField(Edition edition, String label, SearchQueries search, Consumer<@Nullable Side> chosen) {
        super(edition.text(label));
        this.edition = edition;
        this.search = search;
        setItemLabelGenerator(named -> edition.text(
                "compare.named",
                named.name(),
                edition.text("compare.kind." + named.side().facet().key())));
        setPlaceholder(edition.text("compare.placeholder"));
        setClearButtonVisible(true);
        setItems(this::fetch);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue() == null ? null : event.getValue().side());
            }
        });
    }

    void show(@Nullable Named named) {
        setValue(named);
    }

    private Stream<Named> fetch(Query<Named, String> query) {
        String typed = query.getFilter().orElse("");
        Stream<Named> found = typed.isBlank()
                ? Stream.empty()
                : search.search(typed, EACH, edition.language()).stream().flatMap(SideField::named);
        return found.skip(query.getOffset()).limit(query.getLimit());
    }

    private static Stream<Named> named(Found found) {
        return found.items().stream()
                .flatMap(hit -> Side.of(found.kind(), hit.key()).map(side -> new Named(side, hit.label())).stream());
    }
}
