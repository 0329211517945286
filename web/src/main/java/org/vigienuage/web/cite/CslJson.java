package org.vigienuage.web.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The format of citation processors and Zotero. */
final class CslJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CslJson() {}

    static String write(Cited cited) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", cited.key());
        item.put("type", "dataset");
        item.put("language", cited.tag());
        item.put("author", List.of(Map.of("literal", Cited.PRODUCER)));
        item.put("title", cited.title());
        item.put("issued", date(cited.published()));
        item.put("accessed", date(cited.accessed()));
        item.put("version", cited.version());
        item.put("publisher", Cited.PRODUCER);
        item.put("URL", cited.address());
        item.put("note", cited.origin());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
    }

    private static Map<String, List<List<Integer>>> date(LocalDate date) {
        return Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    }
}
