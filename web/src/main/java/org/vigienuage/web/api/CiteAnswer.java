package org.vigienuage.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.cite.Citation;
import org.vigienuage.web.cite.Citation.Styled;
import org.vigienuage.web.cite.Cited;

/**
 * How a selection is cited, as it is sent.
 *
 * @param dataVersion the version that is cited, also where the call named none
 * @param files where the files for reference managers are, by the ending of their names
 */
record CiteAnswer(
        String title,
        String dataVersion,
        LocalDate published,
        LocalDate accessed,
        @Nullable LocalDate extracted,
        String address,
        String inText,
        String full,
        String quote,
        List<Styled> styles,
        Map<String, String> files) {

    static CiteAnswer of(Citation citation, String quote, Map<String, String> files) {
        Cited cited = citation.cited();
        return new CiteAnswer(
                cited.title(),
                cited.version(),
                cited.published(),
                cited.accessed(),
                cited.extracted(),
                cited.address(),
                citation.inText(),
                citation.full(),
                quote,
                citation.styles(),
                files);
    }
}
