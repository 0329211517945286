package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A search in the names of a list; it asks a moment after the last key. */
public final class SearchBox extends Div {

    private static final int PAUSE = 400;

    private final TextField field = new TextField();

    SearchBox(String label, String typed, Consumer<String> search) {
        addClassName("vn-search");
        getElement().setAttribute("role", "search");
        field.setLabel(label);
        field.setValue(typed);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search.accept(event.getValue().strip());
            }
        });
        add(field);
    }

    void focus() {
        field.focus();
    }

    void show(String typed) {
        if (!field.getValue().strip().equals(typed)) {
            field.setValue(typed);
        }
    }
}
