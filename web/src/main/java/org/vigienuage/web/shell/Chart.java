package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drawing of bars in the browser. It is for the eye: its name says what it shows, and the table under it
 * (see {@link Figure}) gives every number and link to the keyboard and to readers of screens.
 */
@Tag("vn-chart")
@JsModule("context://charts/vn-chart.js")
public final class Chart extends Component {

    /** How bars are drawn. */
    public enum Kind {
        /** One under the other, longest first. */
        RANKED,
        /** Side by side along time. */
        YEARS,
        /** End to end, as parts of a whole. */
        PARTS
    }

    Chart(Kind kind, String name, List<Bar> bars, Edition edition) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        getElement().setPropertyJson("figure", figure(kind, bars, edition));
        List<@Nullable String> targets =
                bars.stream().<@Nullable String>map(Bar::href).toList();
        addListener(MarkEvent.class, event -> open(targets, event.index));
    }

    private void open(List<@Nullable String> targets, int index) {
        String target = index >= 0 && index < targets.size() ? targets.get(index) : null;
        if (target != null) {
            getUI().ifPresent(ui -> Addresses.open(ui, target));
        }
    }

    private static ObjectNode figure(Kind kind, List<Bar> bars, Edition edition) {
        ObjectNode figure = JsonNodeFactory.instance.objectNode();
        figure.put("kind", kind.name().toLowerCase(Locale.ROOT));
        figure.put("language", edition.language().code());
        var items = figure.putArray("items");
        for (Bar bar : bars) {
            ObjectNode item = items.addObject();
            item.put("label", bar.label());
            item.put("text", edition.format().compactMoney(bar.central()));
            item.put("tip", tip(bar, edition));
            put(item, "low", bar.low());
            put(item, "central", bar.central());
            put(item, "high", bar.high());
            item.put("opens", bar.href() != null);
            item.put("series", bar.series());
        }
        return figure;
    }

    private static void put(ObjectNode item, String name, @Nullable BigDecimal amount) {
        if (amount != null) {
            item.put(name, amount);
        }
    }

    private static String tip(Bar bar, Edition edition) {
        Format format = edition.format();
        return bar.label() + "\n" + format.compactMoney(bar.central()) + "\n"
                + edition.text("chart.range", format.compactMoney(bar.low()), format.compactMoney(bar.high())) + "\n"
                + edition.counted("awards", bar.awards());
    }

    /** A bar was chosen. */
    @DomEvent("mark")
    public static final class MarkEvent extends ComponentEvent<Chart> {

        private final int index;

        public MarkEvent(Chart source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }
    }
}
