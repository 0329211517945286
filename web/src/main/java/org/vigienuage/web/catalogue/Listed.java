package org.vigienuage.web.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.release.Release;
import org.vigienuage.web.release.ReleaseFile;

/**
 * What both catalogues say of the newest release.
 *
 * @param site address of the site, without a slash at the end
 * @param releases every release, the newest first; there is at least one
 * @param from first day that a loaded file covers, null when none says
 * @param to last day that a loaded file covers, null when none says
 * @param contact e-mail or web address for corrections, empty when none is set
 */
record Listed(
        String site,
        List<Release> releases,
        String coverageFr,
        String coverageEn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String contact) {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** Letters, digits, spaces and hyphens only, as CKAN has them. */
    static final List<String> KEYWORDS_FR =
            List.of("contrats publics", "marchés publics", "infonuagique", "appels d-offres", "SEAO", "Québec");

    static final List<String> KEYWORDS_EN =
            List.of("public contracts", "public procurement", "cloud computing", "calls for tenders", "SEAO", "Québec");

    Release release() {
        return releases.getFirst();
    }

    /** The files that hold data, not those that tell about them. */
    List<ReleaseFile> data() {
        return release().wholeTables();
    }

    String address(ReleaseFile file) {
        return site + release().address(file.name());
    }

    /** The page about the data in a language. */
    String landingPage(Language language) {
        return site + "/" + language.code() + "/" + Place.DATA.slug(language);
    }

    String title(Language language) {
        return language == Language.FRENCH
                ? "Vigie-nuage : contrats publics infonuagiques du Québec"
                : "Vigie-nuage: public cloud contracts of Québec";
    }

    String description(Language language) {
        return language == Language.FRENCH
                ? "Les adjudications publiques du Québec, avec leurs fournisseurs, soumissions, dépenses, organismes et anomalies, classées"
                        + " par portée infonuagique selon des règles publiques. Montants en dollars canadiens, tels que publiés. "
                        + coverageFr
                : "The public awards of Québec with their suppliers, bids, expenses, bodies and data issues, classified by cloud scope"
                        + " under public rules. Amounts in Canadian dollars, as published. " + coverageEn;
    }
}
