package org.vigienuage.web.cite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.cite.Citation.Styled;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;

/**
 * What a page offers to whoever cites it, ready to show: texts to copy, and files.
 *
 * @param forms a sentence to quote, the short form, the long form
 * @param styles as the styles of reference lists write it
 * @param files for reference managers
 */
public record WaysToCite(List<Form> forms, List<Form> styles, List<File> files) {

    /** A text under its name. */
    public record Form(String name, String text) {}

    /** @param address from the root of the site */
    public record File(String name, String address) {}

    /**
     * @param quote a sentence with the number, see {@link Quote}; null on a page that has none
     * @param filter of the page
     * @param figure what the awards are split by, null for the awards themselves
     */
    public static WaysToCite of(
            Citation citation, @Nullable String quote, ContractFilter filter, @Nullable Dimension figure) {
        Cited cited = citation.cited();
        Edition edition = cited.edition();
        Stream<Form> quoted = quote == null ? Stream.of() : Stream.of(new Form(edition.text("cite.form.quote"), quote));
        ContractFilter pinned = filter.withVersion(cited.version());
        return new WaysToCite(
                Stream.concat(
                                quoted,
                                Stream.of(
                                        new Form(edition.text("cite.form.inText"), citation.inText()),
                                        new Form(edition.text("cite.form.full"), citation.full())))
                        .toList(),
                citation.styles().stream().map(WaysToCite::form).toList(),
                Arrays.stream(ReferenceFile.values())
                        .map(file -> new File(file.label(), file.address(pinned, figure, cited.language())))
                        .toList());
    }

    private static Form form(Styled styled) {
        return new Form(styled.name(), styled.text());
    }
}
