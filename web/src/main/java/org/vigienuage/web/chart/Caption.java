package org.vigienuage.web.chart;

import java.time.LocalDate;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;

/**
 * The words around a drawing when it leaves its page.
 *
 * @param title what is drawn
 * @param subtitle which awards it is about: the filters in words; empty when there is none to say
 * @param description what there is to see, for those who do not see it
 * @param source whose data it is, and its licence
 * @param version which version of the data it is, and its date
 * @param address where it can be found again, as short as it gets
 */
public record Caption(
        Language language,
        String title,
        String subtitle,
        String description,
        String source,
        String version,
        String address) {

    /**
     * @param version name of the version of the data, such as {@code 2026-11-24.1}
     * @param date day of its publication
     */
    public static Caption of(
            Edition edition,
            String title,
            String subtitle,
            String description,
            String version,
            LocalDate date,
            String address) {
        return new Caption(
                edition.language(),
                title,
                subtitle,
                description,
                edition.text("picture.source"),
                edition.text("picture.version", version, edition.format().date(date)),
                address);
    }
}
