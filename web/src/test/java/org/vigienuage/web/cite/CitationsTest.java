package org.vigienuage.web.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.cite.Citation.Styled;
import org.vigienuage.web.language.Language;

/** What a reader pastes, to the letter. No-break spaces are written ⍽ here, to be seen. */
class CitationsTest {

    private static final Cited FRENCH = new Cited(
            Language.FRENCH,
            "Contrats infonuagiques du Québec par fournisseur (Portée\u00a0: Élargie; fournisseur\u00a0: Microsoft Canada)",
            "2025-06-01.1",
            LocalDate.of(2025, 6, 1),
            "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1",
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2025, 5, 1));

    private static final Cited ENGLISH = new Cited(
            Language.ENGLISH,
            "Québec’s cloud contracts by supplier (Scope: Extended; supplier: Microsoft Canada)",
            "2025-06-01.1",
            LocalDate.of(2025, 6, 1),
            "https://vigie.example/en/figures/supplier?supplier=microsoft&version=2025-06-01.1",
            LocalDate.of(2026, 11, 24),
            null);

    private static final Totals TOTALS = new Totals(
            2_031, new BigDecimal("512345678.90"), new BigDecimal("624312345.00"), new BigDecimal("1412345678.00"));

    @Test
    void inFrench() {
        assertThat(shown(FRENCH))
                .containsExactly(
                        "(Vigie-nuage, 1er⍽juin⍽2025, version 2025-06-01.1)",
                        "Vigie-nuage. (1er⍽juin⍽2025). Contrats infonuagiques du Québec par fournisseur (Portée⍽: Élargie; "
                                + "fournisseur⍽: Microsoft Canada) (version 2025-06-01.1) [Jeu de données]. Source⍽: Système "
                                + "électronique d’appel d’offres (SEAO), Secrétariat du Conseil du trésor, données extraites le "
                                + "1er⍽mai⍽2025. Licence⍽: CC-BY 4.0. "
                                + "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1 (consulté le "
                                + "24⍽novembre⍽2026)",
                        "ISO⍽690 | Vigie-nuage, 2025. Contrats infonuagiques du Québec par fournisseur (Portée⍽: Élargie; "
                                + "fournisseur⍽: Microsoft Canada) [en⍽ligne]. 1er⍽juin⍽2025. Version 2025-06-01.1. Vigie-nuage. "
                                + "Disponible à l’adresse⍽: "
                                + "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1 "
                                + "[Consulté⍽le⍽24⍽novembre⍽2026].",
                        "APA | Vigie-nuage. (2025). Contrats infonuagiques du Québec par fournisseur (Portée⍽: Élargie; "
                                + "fournisseur⍽: Microsoft Canada) (Version 2025-06-01.1) [Jeu de données]. Vigie-nuage. "
                                + "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1",
                        "UQAM | Vigie-nuage. (2025, 1er⍽juin). Contrats infonuagiques du Québec par fournisseur (Portée⍽: "
                                + "Élargie; fournisseur⍽: Microsoft Canada) (version 2025-06-01.1). Vigie-nuage. Récupéré le "
                                + "24⍽novembre⍽2026 de "
                                + "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1",
                        "Chicago | Vigie-nuage. 2025. «⍽Contrats infonuagiques du Québec par fournisseur (Portée⍽: Élargie; "
                                + "fournisseur⍽: Microsoft Canada)⍽». Vigie-nuage. "
                                + "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1.");
    }

    @Test
    void inEnglish() {
        assertThat(shown(ENGLISH))
                .containsExactly(
                        "(Vigie-nuage, June⍽1, 2025, version 2025-06-01.1)",
                        "Vigie-nuage. (June⍽1, 2025). Québec’s cloud contracts by supplier (Scope: Extended; supplier: "
                                + "Microsoft Canada) (version 2025-06-01.1) [Data set]. Source: Système électronique d’appel d’offres "
                                + "(SEAO), Secrétariat du Conseil du trésor. Licence: CC-BY 4.0. "
                                + "https://vigie.example/en/figures/supplier?supplier=microsoft&version=2025-06-01.1 (accessed "
                                + "November⍽24, 2026)",
                        "ISO⍽690 | Vigie-nuage, 2025. Québec’s cloud contracts by supplier (Scope: Extended; supplier: "
                                + "Microsoft Canada). Online. 1 June 2025. Version 2025-06-01.1. Vigie-nuage. Available from: "
                                + "https://vigie.example/en/figures/supplier?supplier=microsoft&version=2025-06-01.1 "
                                + "[Accessed⍽24⍽November⍽2026].",
                        "APA | Vigie-nuage. (2025). Québec’s cloud contracts by supplier (Scope: Extended; supplier: "
                                + "Microsoft Canada) (Version 2025-06-01.1) [Dataset]. Vigie-nuage. "
                                + "https://vigie.example/en/figures/supplier?supplier=microsoft&version=2025-06-01.1",
                        "Chicago | Vigie-nuage. 2025. “Québec’s Cloud Contracts by Supplier (Scope: Extended; Supplier: "
                                + "Microsoft Canada).” Version 2025-06-01.1. Vigie-nuage, June⍽1. "
                                + "https://vigie.example/en/figures/supplier?supplier=microsoft&version=2025-06-01.1.");
    }

    @Test
    void theNumberCanBeQuotedInFrench() {
        assertThat(Quote.of(FRENCH, TOTALS).replace('\u00a0', '⍽'))
                .isEqualTo(
                        "Contrats infonuagiques du Québec par fournisseur (Portée⍽: Élargie; fournisseur⍽: Microsoft "
                                + "Canada)⍽: 624,3⍽M$ (de 512,3⍽M$ à 1,4⍽G$) pour 2⍽031 adjudications, selon Vigie-nuage, version "
                                + "2025-06-01.1 des données⍽: "
                                + "https://vigie.example/fr/chiffres/supplier?supplier=microsoft&version=2025-06-01.1");
    }

    @Test
    void theNumberCanBeQuotedInEnglish() {
        assertThat(Quote.of(ENGLISH, TOTALS).replace('\u00a0', '⍽'))
                .isEqualTo(
                        "Québec’s cloud contracts by supplier (Scope: Extended; supplier: Microsoft Canada): $624.3M (from "
                                + "$512.3M to $1.4B) for 2,031 awards, according to Vigie-nuage, data version 2025-06-01.1: "
                                + "https://vigie.example/en/figures/supplier?supplier=microsoft&version=2025-06-01.1");
    }

    @Test
    void nothingCountedIsSaidAsSuch() {
        assertThat(Quote.of(ENGLISH, Totals.NONE))
                .contains(": no counted award, according to Vigie-nuage")
                .doesNotContain("$0");
    }

    @Test
    void aHostileTitleStaysText() {
        Cited hostile = new Cited(
                Language.FRENCH,
                "<script>alert(1)</script> & <b>gras</b> {x} 100\u00a0% $",
                "2025-06-01.1",
                LocalDate.of(2025, 6, 2),
                "https://vigie.example/fr/contrats?version=2025-06-01.1",
                LocalDate.of(2026, 1, 1),
                null);

        assertThat(new Citations().of(hostile).styles())
                .extracting(Styled::text)
                .allSatisfy(text -> assertThat(text).contains("<script>alert(1)</script> & ", "{x} 100\u00a0% $"));
    }

    private static List<String> shown(Cited cited) {
        Citation citation = new Citations().of(cited);
        return Stream.concat(
                        Stream.of(citation.inText(), citation.full()),
                        citation.styles().stream().map(styled -> styled.name() + " | " + styled.text()))
                .map(text -> text.replace('\u00a0', '⍽'))
                .toList();
    }
}
