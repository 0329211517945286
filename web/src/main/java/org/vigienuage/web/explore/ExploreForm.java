package org.vigienuage.web.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;

/** The choices of an exploration. They stay from one address to the next, so that the focus does. */
final class ExploreForm extends Div {

    private static final String NONE = "none";
    private static final List<Boolean> CONSTANT = List.of(false, true);

    private final Edition edition;
    private final Consumer<String[]> chosen;
    private final Select<String> by;
    private final Select<String> across;
    private final Select<String> measure;
    private final Select<String> basis;
    private final Select<String> dollars;
    private final Select<String> shape;
    private boolean showing;

    /** @param chosen told of what is asked for, as keys and values in turn */
    ExploreForm(Edition edition, Consumer<String[]> chosen) {
        this.edition = edition;
        this.chosen = chosen;
        List<String> dimensions =
                Arrays.stream(Dimension.values()).map(Dimension::key).toList();
        by = select("explore.by", "dimension.", dimensions);
        across = select(
                "explore.across",
                "dimension.",
                Stream.concat(Stream.of(NONE), dimensions.stream()).toList());
        measure = select(
                "explore.measure",
                "measure.",
                Arrays.stream(Measure.values()).map(Measure::key).toList());
        basis = select(
                "explore.basis",
                "basis.",
                Arrays.stream(Basis.values()).map(Basis::key).toList());
        dollars = select(
                "explore.dollars",
                "dollars.",
                CONSTANT.stream().map(ExploreForm::dollars).toList());
        shape = select(
                "explore.drawing",
                "drawing.",
                Arrays.stream(Shape.values()).map(Shape::key).toList());
        addClassName("vn-form");
        getElement().setAttribute("role", "group").setAttribute("aria-label", edition.text("explore.how"));
        add(by, across, measure, basis, dollars, shape);
    }

    /** @param indexed whether there is a price index to make dollars comparable with */
    void show(Exploration shown, boolean indexed) {
        showing = true;
        by.setValue(shown.by().key());
        across.setValue(shown.across() == null ? NONE : shown.across().key());
        measure.setValue(shown.measure().key());
        basis.setValue(shown.basis().key());
        dollars.setValue(dollars(shown.constant()));
        dollars.setVisible(indexed && shown.hasCalendarYears() && shown.measure() == Measure.DOLLARS);
        basis.setVisible(shown.measure() == Measure.DOLLARS);
        List<String> fitting =
                Shape.of(shown.by(), shown.across()).stream().map(Shape::key).toList();
        shape.setItems(fitting);
        shape.setValue(shown.shape().key());
        showing = false;
    }

    private Select<String> select(String label, String words, List<String> keys) {
        Select<String> select = new Select<>();
        select.setLabel(edition.text(label));
        select.setItemLabelGenerator(key -> edition.text(words + key));
        select.setItems(keys);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && !showing) {
                ask();
            }
        });
        return select;
    }

    private void ask() {
        List<String> options = new ArrayList<>();
        put(options, Exploration.BY, by);
        if (!NONE.equals(across.getValue())) {
            put(options, Exploration.ACROSS, across);
        }
        put(options, Exploration.MEASURE, measure);
        put(options, Exploration.BASIS, basis);
        put(options, Exploration.DOLLARS, dollars);
        put(options, Exploration.DRAWING, shape);
        chosen.accept(options.toArray(String[]::new));
    }

    private static void put(List<String> options, String key, Select<String> select) {
        if (select.getValue() != null) {
            options.addAll(List.of(key, select.getValue()));
        }
    }

    private static String dollars(boolean constant) {
        return constant ? "constant" : "nominal";
    }
}
