package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.cite.Citation;
import org.vigienuage.web.cite.Citations;
import org.vigienuage.web.cite.Citing;
import org.vigienuage.web.cite.Quote;
import org.vigienuage.web.cite.ReferenceFile;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** How the awards or the figure of a page are cited, and shown on other sites. */
@Component
class Sharing {

    private final Citing citing;
    private final Citations citations;
    private final VersionQueries versions;

    Sharing(Citing citing, Citations citations, VersionQueries versions) {
        this.citing = citing;
        this.citations = citations;
        this.versions = versions;
    }

    /** The forms to copy and the files for reference managers; nothing before the first publication. */
    List<Block> cite(
            PlainRequest request,
            ContractFilter filter,
            @Nullable Dimension figure,
            Totals totals,
            Place place,
            @Nullable String key) {
        Edition edition = request.edition();
        return citing.cited(filter, figure, edition.language(), request.base(), Citing.today())
                .map(cited -> {
                    Citation citation = citations.of(cited);
                    List<Block.Citation> forms = new ArrayList<>();
                    forms.add(new Block.Citation(edition.text("plain.cite.sentence"), Quote.of(cited, totals)));
                    forms.add(new Block.Citation(edition.text("plain.cite.inText"), citation.inText()));
                    forms.add(new Block.Citation(edition.text("plain.cite.full"), citation.full()));
                    citation.styles().forEach(style -> forms.add(new Block.Citation(style.name(), style.text())));
                    List<Block.Link> files = Arrays.stream(ReferenceFile.values())
                            .map(file -> new Block.Link(
                                    "." + file.suffix(),
                                    request.links().twin(place, key, "." + file.suffix(), request.filter())))
                            .toList();
                    return List.<Block>of(
                            new Block.Heading("citer", edition.text("plain.cite")), new Block.Cite(forms, files));
                })
                .orElse(List.of());
    }

    /** The code that shows a page on another site: as it is from day to day, or as it is now for ever. */
    List<Block> embed(PlainRequest request, Place place, String key, String title) {
        Edition edition = request.edition();
        String version = versions.findRead().map(PublishedVersion::name).orElse(null);
        ContractFilter filter = request.filter();
        List<Block.Citation> codes = new ArrayList<>();
        codes.add(new Block.Citation(
                edition.text("plain.embed.updated"),
                frame(request.base() + request.links().embed(place, key, filter.withVersion(null)), title)));
        if (version != null) {
            codes.add(new Block.Citation(
                    edition.text("plain.embed.frozen", version),
                    frame(request.base() + request.links().embed(place, key, filter.withVersion(version)), title)));
        }
        return List.of(new Block.Heading("integrer", edition.text("plain.embed")), new Block.Embed(codes));
    }

    private static String frame(String address, String title) {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title)
                + "\" width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>";
    }

    /** As it stands in an attribute. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
