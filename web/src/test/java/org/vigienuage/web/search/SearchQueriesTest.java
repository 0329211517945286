package org.vigienuage.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

/** One field finds everything that has a page, however it is typed. */
class SearchQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final SearchQueries search = QueriesOn.get(database, SearchQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .supplier("telus", "Société TELUS Communications")
                .supplier("micro-logic", "Micro Logic")
                .supplier("microsoft", "Microsoft Canada")
                .maker("microsoft", "Microsoft")
                .person("2260000001", "Jeanne Telussier")
                .organization("hydro-quebec", "Hydro-Québec")
                .organization("ecole", "Centre de services scolaire de l’Énergie")
                .ministry(
                        "cybersecurite-numerique", "Cybersécurité et Numérique", "Cybersecurity and Digital Technology")
                .awards(
                        anAward("1281158-1")
                                .titled("Services d’hébergement infonuagique")
                                .worth("10"),
                        anAward("1281158-2")
                                .titled("Services d’hébergement infonuagique")
                                .worth("300"),
                        anAward("1400000-1")
                                .titled("Hébergement de courriels")
                                .worth("20")
                                .in(Scope.ALL),
                        anAward("1500000-1")
                                .titled("Hébergement aux élections")
                                .from("canada_elections_contracts")
                                .in(Scope.ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"telus", "TELUS", "société tel", "Societe Télus", "communicat"})
    void aNameIsFoundByTheBeginningsOfItsWords(String typed) {
        assertThat(keys(typed, FoundKind.SUPPLIER)).containsExactly("telus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'energie", "l’Énergie", "ENERGIE services", "l energie"})
    void accentsAndApostrophesDoNotMatter(String typed) {
        assertThat(keys(typed, FoundKind.ORGANIZATION)).containsExactly("ecole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"infon", "infonua", "infonuag", "infonuagi", "infonuagiq", "infonuagiqu", "infonuagique"})
    void aWordIsFoundAtEveryLetterWhileItIsTyped(String typed) {
        assertThat(keys(typed, FoundKind.CONTRACT)).containsExactly("1281158");
    }

    @Test
    void aWholeWordDoesNotFindAllThatBeginsAsItDoes() {
        assertThat(keys("microsoft", FoundKind.SUPPLIER)).containsExactly("microsoft");
        assertThat(keys("micro", FoundKind.SUPPLIER)).containsExactlyInAnyOrder("micro-logic", "microsoft");
    }

    @Test
    void contractsAreFoundByNumberAndTitleInAnyScope() {
        assertThat(keys("1281158", FoundKind.CONTRACT)).containsExactly("1281158");
        assertThat(keys("hébergement", FoundKind.CONTRACT)).containsExactly("1281158", "1400000");
    }

    @Test
    void theTotalOfContractsIsTheOneOfTheirList() {
        assertThat(found("hébergement", FoundKind.CONTRACT, 1).total()).isEqualTo(3);
        assertThat(found("hébergement", FoundKind.CONTRACT, 1).items()).hasSize(1);
    }

    @Test
    void ministriesAreFoundInBothLanguagesAndShownInOne() {
        assertThat(found("digital", FoundKind.MINISTRY, 5).items())
                .containsExactly(new Hit("cybersecurite-numerique", "Cybersécurité et Numérique"));
    }

    @Test
    void peopleAreNotFound() {
        assertThat(keys("telussier", FoundKind.SUPPLIER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de la", "!!", "&|:*", "' OR 1=1 --", "\\", "()"})
    void whatHasNoWordsFindsNothingAndBreaksNothing(String typed) {
        assertThat(search.search(typed, 5, Language.FRENCH))
                .hasSize(FoundKind.values().length)
                .allMatch(found -> found.total() == 0 && found.items().isEmpty());
    }

    private static List<String> keys(String typed, FoundKind kind) {
        return found(typed, kind, 5).items().stream().map(Hit::key).toList();
    }

    private static Found found(String typed, FoundKind kind, int most) {
        return search.search(typed, most, Language.FRENCH).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
