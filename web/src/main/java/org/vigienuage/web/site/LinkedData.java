package org.vigienuage.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Links;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page says, for programs that read schema.org. No text in it can end the element that it stands in. */
final class LinkedData {

    private static final String CONTEXT = "https://schema.org";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final JsonMapper JSON = new JsonMapper();

    private LinkedData() {}

    /**
     * A set of data that can be taken away.
     *
     * @param version name of the version, null when not known
     * @param covers first and last day or year, separated by a slash; null when not known
     * @param files their addresses on the site
     */
    static String dataset(
            PlainRequest request,
            String name,
            String description,
            String address,
            @Nullable String version,
            @Nullable String covers,
            List<Block.Download> files) {
        ObjectNode data = typed("Dataset", name);
        data.put("description", description);
        data.put("url", request.base() + address);
        data.put("inLanguage", request.edition().language().locale().toLanguageTag());
        data.put("license", LICENCE);
        data.put("isAccessibleForFree", true);
        data.put("version", version);
        data.put("temporalCoverage", covers);
        data.putObject("spatialCoverage").put("@type", "AdministrativeArea").put("name", "Québec");
        data.putObject("creator")
                .put("@type", "Project")
                .put("name", "Vigie-nuage")
                .put("url", request.base() + "/");
        data.put("isBasedOn", Links.SOURCE);
        ArrayNode distribution = data.putArray("distribution");
        files.forEach(file -> distribution
                .addObject()
                .put("@type", "DataDownload")
                .put("name", file.name())
                .put("contentUrl", request.base() + file.href()));
        return written(data);
    }

    /** A company or a public body. */
    static String organization(
            PlainRequest request, boolean isPublic, String name, String address, List<String> numbers) {
        ObjectNode data = typed(isPublic ? "GovernmentOrganization" : "Organization", name);
        data.put("mainEntityOfPage", request.base() + address);
        if (!numbers.isEmpty()) {
            ArrayNode identifiers = data.putArray("identifier");
            numbers.forEach(number -> identifiers
                    .addObject()
                    .put("@type", "PropertyValue")
                    .put("propertyID", "NEQ")
                    .put("value", number));
        }
        return written(data);
    }

    /** The way from the first page to this one. */
    static String breadcrumbs(PlainRequest request, List<Block.Link> crumbs, String title, String canonical) {
        ObjectNode data = JSON.createObjectNode().put("@context", CONTEXT).put("@type", "BreadcrumbList");
        ArrayNode items = data.putArray("itemListElement");
        for (Block.Link crumb : crumbs) {
            item(items, crumb.text(), request.base() + crumb.href());
        }
        item(items, title, canonical);
        return written(data);
    }

    private static void item(ArrayNode items, String name, String address) {
        items.addObject()
                .put("@type", "ListItem")
                .put("position", items.size())
                .put("name", name)
                .put("item", address);
    }

    private static ObjectNode typed(String type, String name) {
        return JSON.createObjectNode()
                .put("@context", CONTEXT)
                .put("@type", type)
                .put("name", name);
    }

    private static String written(ObjectNode data) {
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
