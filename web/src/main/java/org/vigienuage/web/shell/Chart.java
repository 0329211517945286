package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.chart.Drawing;
import org.vigienuage.web.chart.Mark;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drawing in the browser. It is for the eye: its name says what it shows, and the table under it
 * (see {@link Figure}) gives every number and link to the keyboard and to readers of screens.
 */
@Tag("vn-chart")
@JsModule("context://charts/vn-chart.js")
public final class Chart extends Component {

    /** @param name what it shows, as it is read out */
    public Chart(String name, Drawing drawing) {
        this(name, drawing, drawing.json());
    }

    private Chart(String name, Drawing drawing, ObjectNode figure) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        getElement().setPropertyJson("figure", figure);
        List<@Nullable String> targets =
                drawing.marks().stream().<@Nullable String>map(Mark::href).toList();
        addListener(MarkEvent.class, event -> open(targets, event.index));
    }

    /** A drawing of awards, not of dollars: axes have no unit. */
    public static Chart ofAwards(String name, Drawing drawing) {
        return new Chart(name, drawing, drawing.json().put("unit", "awards"));
    }

    private void open(List<@Nullable String> targets, int index) {
        String target = index >= 0 && index < targets.size() ? targets.get(index) : null;
        if (target != null) {
            getUI().ifPresent(ui -> Addresses.open(ui, target));
        }
    }

    /** A mark was chosen. */
    @DomEvent("mark")
    public static final class MarkEvent extends ComponentEvent<Chart> {

        private final int index;

        public MarkEvent(Chart source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }
    }
}
