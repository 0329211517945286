package org.vigienuage.web.chart;

import java.util.List;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * Money from the ends at the left to those at the right, each flow as wide as its central value.
 *
 * @param left the ends where flows begin, from top to bottom, such as ministries
 * @param right the ends where flows end, such as suppliers
 */
public record FlowDrawing(Language language, List<End> left, List<End> right, List<Flow> flows) implements Drawing {

    /**
     * What flows begin or end at.
     *
     * @param text its total in few signs, of the query that also knows the flows which are not drawn; empty when it is not shown
     */
    public record End(String label, String text) {}

    /** One flow: numbers of its left and its right end from 0. */
    public record Flow(int from, int to, Mark mark) {}

    public FlowDrawing {
        left = List.copyOf(left);
        right = List.copyOf(right);
        flows = List.copyOf(flows);
        for (Flow flow : flows) {
            if (flow.from() < 0 || flow.from() >= left.size() || flow.to() < 0 || flow.to() >= right.size()) {
                throw new IllegalArgumentException("A flow has no end: " + flow);
            }
        }
    }

    @Override
    public List<Mark> marks() {
        return flows.stream().map(Flow::mark).toList();
    }

    @Override
    public ObjectNode json() {
        ObjectNode figure = Figures.begin("flow", language);
        ends(figure, "left", left);
        ends(figure, "right", right);
        var items = figure.putArray("items");
        for (Flow flow : flows) {
            ObjectNode item = flow.mark().addTo(items);
            item.put("from", flow.from());
            item.put("to", flow.to());
        }
        return figure;
    }

    private static void ends(ObjectNode figure, String key, List<End> ends) {
        var array = figure.putArray(key);
        ends.forEach(end -> array.addObject().put("label", end.label()).put("text", end.text()));
    }
}
