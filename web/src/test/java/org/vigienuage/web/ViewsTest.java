package org.vigienuage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.PublishedCard;
import org.vigienuage.web.testing.WrittenRelease;

/** The pages over a handful of awards, without a browser. */
@SpringBootTest
class ViewsTest extends SpringBrowserlessTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @TempDir
    private static Path home;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("vigie.home", () -> home.toString());
    }

    @BeforeAll
    static void publish() throws IOException {
        WrittenRelease.in(home, "2026-11-23.1", "2026-11-23T12:00:00Z")
                .table("awards.csv", "text/csv", 1_234, "\uFEFFaward_key\r\n" + "1001-1\r\n".repeat(1_000))
                .table("awards.parquet", "application/vnd.apache.parquet", 1_234, "PAR1")
                .text("README.md", "text/markdown", "# Vigie-nuage")
                .whole();
        Mart mart = Mart.in(DATABASE)
                .version(1, "2026-11-23.1")
                .code("method", "open", "Appel d’offres public", "Public call for tenders")
                .code("method", "direct", "Gré à gré", "Mutual agreement")
                .ministry("mcn", "Cybersécurité et Numérique", "Cybersecurity and Digital Technology")
                .organization("mcn", "Ministère de la Cybersécurité")
                .supplier("microsoft", "Microsoft Canada")
                .supplier("telus", "Société TELUS Communications")
                .awards(
                        anAward("1001-1")
                                .between("1000000", "1234567.5", "2000000")
                                .by("direct")
                                .on(LocalDate.of(2018, 5, 1)),
                        anAward("1002-1").worth("500000").soldBy("telus").in(Scope.EXTENDED),
                        anAward("1003-1")
                                .worth("900000000")
                                .titled(HOSTILE)
                                .soldBy("telus")
                                .in(Scope.ALL),
                        anAward("1004-1").ofUnknownValue().in(Scope.EXTENDED))
                .notice("1001", """
                        {"seaoNumber": "1001", "title": "Hébergement infonuagique", "era": "xml",
                         "seaoUrl": "javascript:alert(1)",
                         "buyer": {"name": "MCN", "organizationKey": "mcn", "organizationName": "Ministère de la Cybersécurité"},
                         "method": {"key": "direct"},
                         "awards": [{"awardNumber": 1, "awardKey": "1001-1", "bucketDate": "2018-05-01", "awardDate": "2018-05-01",
                           "suppliers": [{"key": "microsoft", "name": "Microsoft Canada"}],
                           "awarded": 1000000, "final": 1234567.5, "low": 1000000, "central": 1234567.5, "high": 2000000,
                           "flags": ["placeholder", "never-heard-of"], "scope": "core", "decidedBy": "rule", "ruleId": "none",
                           "evidence": [{"ruleId": "none", "field": "title", "matched": "infonuagique"}],
                           "label": {"scope": "core", "labelledOn": "2026-11-24", "wouldDisagree": true},
                           "source": {"name": "Avis_20180501_20180531.xml", "position": 12}}],
                         "restatements": [{"era": "xml", "statedAt": "2018-06-01T03:59:59Z", "awards": 1,
                           "decides": {"notice": true, "awards": true},
                           "source": {"name": "Avis_20180501_20180531.xml", "position": 12}}]}""")
                .notice("1005", """
                        {"seaoNumber": "1005", "title": "Ordinateurs infonuagiques", "era": "xml",
                         "buyer": {"name": "MCN", "organizationKey": "mcn", "organizationName": "Ministère de la Cybersécurité"},
                         "awards": [{"awardNumber": 1, "awardKey": "1005-1",
                           "suppliers": [{"key": "telus", "name": "Société TELUS Communications"}], "flags": [],
                           "override": {"scope": "out", "reasonFr": "Chromebooks", "reasonEn": "Laptops", "source": "Avis 1005",
                             "decidedOn": "2026-12-01"}, "evidence": []}]}""");
        PublishedCard.in(mart)
                .figure("held-out", "core", 5, "1", "0.6")
                .figure("held-out", "extended", 54, "0.972222", "0.648148")
                .miss("1069243", "Solution de gestion collaborative", "extended", "out");
    }

    @Test
    void theFirstSentenceSaysHowMuchSinceWhenAndToWhom() {
        visit("", "");

        assertThat(text())
                .contains("De 2018 à 2020, les organismes publics du Québec ont adjugé 1,7\u00a0M$")
                .contains("(2 adjudications)")
                .contains("Le premier fournisseur est Microsoft Canada (1,2\u00a0M$)")
                .contains("Version des données 2026-11-23.1");
    }

    @Test
    void theSameInEnglish() {
        visit("", "lang=en");

        assertThat(text())
                .contains("From 2018 to 2020, Québec’s public bodies awarded $1.7M")
                .contains("The largest supplier is Microsoft Canada ($1.2M)");
        assertThat(links()).contains("contrats?lang=en");
    }

    @Test
    void theLedgerShowsWhatIsNotCounted() {
        visit("", "");

        assertThat(text()).contains("Sans valeur connue").contains("1\u00a0734\u00a0568\u00a0$");
    }

    @Test
    void aSelectionWithoutAwardsSaysSoAndHelps() {
        visit("", "scope=core&from=2030-01-01");

        assertThat(text()).contains("Aucune adjudication en services infonuagiques nommés n’est comptée");
    }

    @Test
    void theFilesOfTheVersionAreListedWithTheirRowsAndSizes() {
        visit("donnees", "");

        assertThat(text())
                .contains("Diffusion complète")
                .contains("Fichiers de la version 2026-11-23.1")
                .contains("Awards (fr)")
                .contains("1\u00a0234")
                .contains("CSV (8\u00a0ko)")
                .contains("Parquet (4\u00a0octets)");
        assertThat(links())
                .contains("/releases/2026-11-23.1/awards.csv", "/releases/2026-11-23.1/README.md", "/releases/");

        visit("donnees", "lang=en");

        assertThat(text())
                .contains("Full release")
                .contains("Awards (en)")
                .contains("1,234")
                .contains("CSV (8\u00a0kB)");
    }

    @Test
    void fewAwardsAreListedThemselves() {
        visit("", "scope=core");

        assertThat(text()).contains("Peu d’adjudications : les voici".replace(" :", "\u00a0:"));
    }

    @Test
    void eachValueOfAFilterCanBeTakenAwayByItself() {
        visit("contrats", "scope=all&supplier=telus&supplier=microsoft");

        assertThat(links())
                .contains("contrats?scope=all&supplier=telus", "contrats?scope=all&supplier=microsoft")
                .contains("contrats?scope=all");
        assertThat(text()).contains("fournisseur : Société TELUS Communications".replace(" :", "\u00a0:"));
    }

    @Test
    void aKeyThatNamesNothingIsSaid() {
        visit("contrats", "supplier=personne");

        assertThat(text()).contains("supplier=personne ne désigne rien dans ces données");
    }

    @Test
    void whatIsNotUnderstoodInTheAddressIsSaid() {
        visit("contrats", "scope=tout&colour=blue");

        assertThat(text()).contains("scope=tout").contains("colour");
    }

    @Test
    void aNoticeThatIsNotLoadedLeadsToWhatIsPublishedOfIt() {
        visit("contrats/1281158", "");

        assertThat(links()).contains("sans-adjudication?scope=all&q=1281158");
    }

    @Test
    void theGridHoldsTheAwardsOfTheFilter() {
        visit("contrats", "scope=all&supplier=telus");

        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(links()).contains("/api/v1/contracts.csv?scope=all&supplier=telus");
    }

    @Test
    void theColumnsOfTheListAreChosenInTheAddress() {
        visit("contrats", "scope=all&columns=title&columns=method&columns=awarded&sort=title");

        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumns().stream().map(column -> String.valueOf(column.getHeaderText())))
                .containsExactly("Contrat", "Contrat", "Mode d’adjudication", "Adjugé");
        assertThat(text()).contains("Filtre ignoré, car il ne se comprend pas\u00a0: columns=title");
        // What is chosen goes along when the filter or scope changes.
        assertThat(links()).contains("contrats?scope=core&sort=title&columns=method&columns=awarded");
    }

    @Test
    void theUsualColumnsAndOrderDoNotStandInAddresses() {
        visit("contrats", "sort=-central&columns=date&columns=organization&columns=supplier&columns=central");

        assertThat(links()).contains("contrats?scope=core").doesNotContain("contrats?scope=core&sort=-central");
    }

    @Test
    void aContractShowsItsMoneyApartAndWhyItIsCloud() {
        visit("contrats/1001", "");

        assertThat(text())
                .contains(
                        "Ministère de la Cybersécurité a adjugé 1,2\u00a0M$ à Microsoft Canada (1er\u00a0mai\u00a02018).")
                .contains(
                        "1\u00a0000\u00a0000,00\u00a0$",
                        "1\u00a0234\u00a0567,50\u00a0$",
                        "2\u00a0000\u00a0000,00\u00a0$")
                .contains("Un montant de 1\u00a0$ ou moins", "never-heard-of")
                .contains("infonuagique", "Avis_20180501_20180531.xml", "enregistrement 12", "31\u00a0mai\u00a02018");
        assertThat(links()).noneMatch(href -> href.startsWith("javascript"));
    }

    @Test
    void aClassificationCanBeDisputedWithAllThatIsNeededWritten() {
        visit("contrats/1001", "");

        assertThat(text())
                .contains("Lue et étiquetée le 24\u00a0novembre\u00a02026")
                .contains("Quelqu’un pourrait raisonnablement en juger autrement");
        assertThat(links())
                .filteredOn(href -> href.startsWith("mailto:?subject=Classement%20contest%C3%A9"))
                .singleElement()
                .asString()
                .contains("1001-1", "H%C3%A9bergement%20infonuagique", "2026-11-23.1")
                .doesNotContain(" ", "\n");
    }

    @Test
    void aDecisionByHandSaysWhyAndSinceWhen() {
        visit("contrats/1005", "");

        assertThat(text())
                .contains("Une décision prise à la main l’écarte de toute portée")
                .contains("Motif\u00a0: Chromebooks (source\u00a0: Avis 1005; décidé le 1er\u00a0décembre\u00a02026).");

        visit("contrats/1005", "lang=en");
        assertThat(text()).contains("Reason: Laptops (source: Avis 1005; decided on December\u00a01, 2026).");
    }

    @Test
    void theMethodSaysHowOftenTheRulesAreRight() {
        visit("methode", "");

        assertThat(text())
                .contains("97,2\u00a0%", "50,0\u00a0% à 100,0\u00a0%")
                .contains("Pas atteinte")
                .contains("Rien à affirmer")
                .contains("Solution de gestion collaborative");
    }

    @Test
    void aSupplierHasItsTotalInEveryScope() {
        visit("fournisseurs/telus", "scope=all");

        assertThat(text()).contains("Société TELUS Communications").contains("900,5\u00a0M$");
    }

    @Test
    void aSupplierOutsideTheScopeLeadsToWhereItIs() {
        visit("fournisseurs/telus", "scope=core");

        assertThat(text()).contains("Toutes portées confondues\u00a0: 2 adjudications pour 900,5\u00a0M$");
    }

    @Test
    void bodiesAndMinistriesHavePages() {
        visit("organismes/mcn", "");
        assertThat(text()).contains("Ministère de la Cybersécurité").contains("1,7\u00a0M$");

        visit("ministeres/mcn", "lang=en");
        assertThat(text()).contains("Cybersecurity and Digital Technology").contains("$1.7M");
    }

    @Test
    void listsCanBeSearched() {
        visit("fournisseurs", "scope=all&search=telus");
        assertThat(text()).contains("1 fournisseur.").contains("Société TELUS Communications");

        visit("organismes", "scope=all&view=bodies&search=personne");
        assertThat(text()).contains("Aucun organisme.");
    }

    @Test
    void methodAndDataCanBeRead() {
        visit("methode", "");
        assertThat(text()).contains("Trois valeurs pour chaque adjudication");

        visit("donnees", "lang=en");
        assertThat(text()).contains("What is loaded").contains("2026-11-23.1");
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        visit("fournisseurs/personne", "");
        assertThat(text()).contains("Ce fournisseur n’est pas dans les données");

        visit("contrats/9999", "lang=en");
        assertThat(text()).contains("This notice is not in the data");
    }

    @Test
    void aSelectionIsExploredByAnyDimension() {
        visit("explorer", "scope=all&by=method&measure=awards");

        assertThat(text())
                .contains("901,7\u00a0M$ en tout (3 adjudications), par mode d’adjudication")
                .contains("Adjudications par mode d’adjudication");
        open("Tableau");
        assertThat(links()).contains("contrats?scope=all&method=direct");
    }

    @Test
    void twoDimensionsAreCrossedAndEveryCellLeadsToItsRecords() {
        visit("explorer", "scope=all&by=supplier&across=method&basis=awarded&drawing=flow");

        assertThat(text()).contains("Dollars (Valeur adjugée) par fournisseur et par mode d’adjudication");
        open("Tableau");
        assertThat(links())
                .contains("contrats?scope=all&supplier=microsoft&method=direct")
                .contains("expliquer?scope=all&supplier=microsoft&method=direct");
        // The scope changes and all the rest stays.
        assertThat(links()).contains("explorer?scope=core&across=method&basis=awarded&drawing=flow");
    }

    @Test
    void whatCannotBeExploredIsSaidAndTheRestIsShown() {
        visit("explorer", "scope=all&by=colour&drawing=flow");

        assertThat(text()).contains("by=colour", "drawing=flow").contains("Dollars (Valeur centrale) par fournisseur");
    }

    @Test
    void withoutADeclaredPriceIndexConstantDollarsAreNotOffered() {
        visit("explorer", "scope=all&by=year&dollars=constant");

        assertThat(text()).contains("aucun indice des prix n’est déclaré");
    }

    @Test
    void anEmptyExplorationHelps() {
        visit("explorer", "from=2040-01-01&lang=en");

        assertThat(text()).contains("Nothing matches this selection.");
    }

    @Test
    void twoAreComparedSideBySide() {
        visit("comparer", "scope=all&a=supplier:microsoft&b=supplier:telus");

        assertThat(text())
                .contains("Microsoft Canada totalise 1,2\u00a0M$ (1 adjudication), "
                        + "moins que Société TELUS Communications avec 900,5\u00a0M$ (2 adjudications).")
                .contains("Organismes qui achètent des deux", "Par mode d’adjudication");
        assertThat(links())
                .contains("contrats?scope=all&supplier=microsoft", "expliquer?scope=all&supplier=telus")
                .contains("comparer?scope=core&a=supplier%3Amicrosoft&b=supplier%3Atelus");
    }

    @Test
    void withoutTwoToCompareThePageAsksForThem() {
        visit("comparer", "a=supplier:personne&b=nothing");

        assertThat(text()).contains("Choisissez deux noms").contains("a=supplier:personne", "b=nothing");
    }

    @Test
    void eventsStandOnTheLineOfTime() {
        visit("chronologie", "scope=all&lang=en");

        assertThat(text()).contains("Year by year", "Events", "Nothing says that it is the cause");
    }

    @Test
    void behindTheTabsOfAFigureAreItsSourcesFilesReferenceAndFrame() {
        visit("explorer", "scope=all&by=ministry");

        open("Sources et méthode");
        assertThat(text()).contains("Version des données\u00a0: 2026-11-23.1");
        open("Télécharger");
        assertThat(text()).contains("Parquet", "Lignes", "ko");
        open("Citer");
        assertThat(text()).contains("BibTeX");
        open("Intégrer");
        assertThat(text())
                .contains("/fr/integrer/chiffres/ministry?scope=all\"")
                .contains("/fr/integrer/chiffres/ministry?scope=all&amp;version=2026-11-23.1");
    }

    @Test
    void everythingWithAPageIsFoundByOneSearch() {
        visit("recherche", "q=societe+tel");
        assertThat(text()).contains("1 fournisseur").contains("Société TELUS Communications");
        assertThat(links()).contains("fournisseurs/telus?scope=all");

        visit("recherche", "q=cybersecurite&lang=en");
        assertThat(text()).contains("1 public body, 1 ministry").contains("Cybersecurity and Digital Technology");
    }

    @Test
    void aSearchThatFindsNothingSaysWhatElseToTry() {
        visit("recherche", "q=personne");

        assertThat(text()).contains("Rien ne correspond à «\u00a0personne\u00a0»");
        assertThat(links()).contains("sans-adjudication?scope=all&q=personne");
    }

    @Test
    void aSearchForNothingAsksForWords() {
        visit("recherche", "");

        assertThat(text()).contains("Écrivez au moins le début d’un nom");
    }

    @Test
    void textsFromDataAreOnlyEverText() {
        visit("contrats", "scope=all");

        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<img");
    }

    private static void visit(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private void open(String tab) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(tab))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
