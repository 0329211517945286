package org.vigienuage.ingest.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.vigienuage.ingest.maker.FoundMaker.NamedMaker;

/** Seller and maker are two questions: awards of the extract, and whose cloud or software they buy. */
class MakerFinderTest {

    private static final MakerFinder MAKERS = new MakerFinder(makers());

    @Test
    void aResellerOfANamedMakerIsNotTheMaker() {
        var found = find("ASSURANCE-LOGICIELS MICROSOFT", null, "licences", "softchoice"); // 950762
        assertThat(told(found)).isEqualTo("microsoft reseller title:microsoft");
    }

    @Test
    void theMakerThatSellsItsOwnIsDirect() {
        var found = find("Contrat abonnement entreprise (EA Subscription)", null, "licences", "microsoft"); // 1038576
        assertThat(told(found)).isEqualTo("microsoft direct supplier:microsoft");
    }

    @Test
    void aMakerThatSellsTheProductOfAnotherIsItsReseller() {
        var found = find("Assistance technique et maintenance de composants Cisco", null, "services", "ibm"); // 929145
        assertThat(told(found)).isEqualTo("cisco reseller title:cisco");
    }

    @Test
    void aTelephoneCompanyMakesItsHostingAndNotTheLicencesItSells() {
        assertThat(told(find("Hébergement d'infrastructures technologiques", null, "hosting", "bell"))) // 494841
                .isEqualTo("bell direct supplier:bell");
        assertThat(told(find("CONTRAT D'ENTRETIEN VMWARE", null, "licences", "bell"))) // 1164473
                .isEqualTo("vmware reseller title:vmware");
        assertThat(told(find("Achat de licences", null, "licences", "bell"))).isEqualTo("null unknown");
    }

    @Test
    void severalNamedMakersStayUnknownAndAllAreKept() {
        var found = find("ACQUISITION DE LICENCES MICROSOFT ET WMWARE", null, "licences", "cspq"); // 1292195
        assertThat(told(found)).isEqualTo("null unknown title:microsoft title:wmware");
    }

    @Test
    void ofSeveralNamedMakersTheOneThatSellsIsTheMaker() {
        var found = find("Services, support et soutien pour produits Oracle sous Red Hat", null, "licences", "oracle");
        assertThat(told(found)).isEqualTo("oracle direct title:oracle title:red hat");
    }

    @Test
    void anExpenseWithoutItsNoticeIsReadForItself() {
        var found = find(
                null,
                "Acquisition des licences Oracle RAC nécessaire au fonctionnemetn de la Solution logicielle", // 630130
                "licences",
                "strata-health");
        assertThat(told(found)).isEqualTo("oracle reseller expense:oracle");
    }

    @Test
    void anExpenseSpeaksOnlyWhereTitleAndSellerAreSilent() {
        assertThat(told(find("Services informatiques", "Support Microsoft Premier", "licences", "oracle"))) // 945826
                .isEqualTo("oracle direct supplier:oracle");
        assertThat(told(find("Services informatiques", "Ajouts de licences Microsoft", "licences", "compugen")))
                .isEqualTo("microsoft reseller expense:microsoft");
    }

    @Test
    void whatNamesNobodyIsUnknown() {
        var found = find("Utilisation en mode Saas d'un logiciel de recrutement", null, "saas", "cgi"); // 927680
        assertThat(told(found)).isEqualTo("null unknown");
    }

    private static FoundMaker find(
            @Nullable String title, @Nullable String expenses, String model, String... suppliers) {
        return MAKERS.find(Purchase.published(title, expenses, List.of(suppliers), model));
    }

    private static String told(FoundMaker found) {
        var told = new StringBuilder(found.slug() + " " + MakerFinder.code(found.link()));
        for (NamedMaker word : found.words()) {
            told.append(' ').append(word.field()).append(':').append(word.matched());
        }
        return told.toString();
    }

    static List<Maker> makers() {
        try (var file = new ClassPathResource("data-sources/classification/makers.yml").getInputStream()) {
            return MakerFile.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
