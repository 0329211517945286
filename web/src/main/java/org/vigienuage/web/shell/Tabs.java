package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A few views of one thing behind tabs: arrow keys go from one to the next, Enter or a click opens it, and what is in it is made then.
 */
public final class Tabs extends Div {

    private static final AtomicLong MADE = new AtomicLong();

    private static final String ARROWS = """
            this.addEventListener('keydown', (event) => {
              const tabs = [...this.querySelectorAll('[role=tab]')];
              const at = tabs.indexOf(document.activeElement);
              const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
              if (at >= 0 && to !== undefined) {
                event.preventDefault();
                tabs[(to + tabs.length) % tabs.length].focus();
              }
            });
            """;

    private record Tab(NativeButton button, Div panel, Supplier<Component> content) {}

    private final Div list = new Div();
    private final List<Tab> tabs = new ArrayList<>();
    private final String id = "vn-tab-" + MADE.incrementAndGet();

    public Tabs(String label) {
        addClassName("vn-tabs");
        list.addClassName("vn-tabs-list");
        list.getElement().setAttribute("role", "tablist").setAttribute("aria-label", label);
        list.getElement().executeJs(ARROWS);
        add(list);
    }

    /** One more tab; the first one is open. */
    public Tabs tab(String name, Supplier<Component> content) {
        int number = tabs.size();
        NativeButton button = new NativeButton(name);
        Div panel = new Div();
        button.setId(id + "-" + number);
        panel.setId(id + "-" + number + "-panel");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("role", "tab")
                .setAttribute("aria-controls", id + "-" + number + "-panel");
        button.addClickListener(event -> open(number));
        panel.addClassName("vn-tab-panel");
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", id + "-" + number);
        tabs.add(new Tab(button, panel, content));
        list.add(button);
        add(panel);
        open(0);
        return this;
    }

    public void open(int number) {
        for (int at = 0; at < tabs.size(); at++) {
            Tab tab = tabs.get(at);
            boolean opened = at == number;
            if (opened && tab.panel.getComponentCount() == 0) {
                tab.panel.add(tab.content.get());
            }
            tab.panel.getElement().setAttribute("hidden", !opened);
            tab.button
                    .getElement()
                    .setAttribute("aria-selected", String.valueOf(opened))
                    .setAttribute("tabindex", opened ? "0" : "-1");
        }
    }
}
