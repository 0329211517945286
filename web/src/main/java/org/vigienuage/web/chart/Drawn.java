package org.vigienuage.web.chart;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the script made of a drawing.
 *
 * @param svg as ECharts wrote it
 * @param hidden how many marks there was no room for
 * @param items number of the mark of each datum of each series; -1 for one that is no mark
 */
record Drawn(String svg, int height, int hidden, List<List<Integer>> items) {

    static Drawn of(JsonNode answer) {
        List<List<Integer>> items = new ArrayList<>();
        for (JsonNode series : answer.path("items")) {
            List<Integer> numbers = new ArrayList<>();
            series.forEach(number -> numbers.add(number.asInt(-1)));
            items.add(numbers);
        }
        return new Drawn(
                answer.path("svg").asString(),
                answer.path("height").asInt(),
                answer.path("hidden").asInt(),
                items);
    }

    /** Number of the mark that a datum is; -1 when it is none. */
    int mark(int series, int datum) {
        return series >= 0
                        && series < items.size()
                        && datum >= 0
                        && datum < items.get(series).size()
                ? items.get(series).get(datum)
                : -1;
    }
}
