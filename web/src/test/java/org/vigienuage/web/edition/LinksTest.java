package org.vigienuage.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;

class LinksTest {

    private static final Links FRENCH = new Links(Language.FRENCH);
    private static final Links ENGLISH = new Links(Language.ENGLISH);

    @Test
    void theDefaultsAreNotWritten() {
        assertThat(FRENCH.contracts(ContractFilter.everything())).isEqualTo("contrats");
        assertThat(FRENCH.page(Links.OVERVIEW, ContractFilter.everything())).isEqualTo(".");
    }

    @Test
    void theFilterAndTheLanguageAreCarriedAlong() {
        ContractFilter filter = ContractFilter.of(Scope.ALL).with(Facet.SUPPLIER, List.of("microsoft"));

        assertThat(ENGLISH.contracts(filter)).isEqualTo("contrats?scope=all&supplier=microsoft&lang=en");
        assertThat(FRENCH.page(Links.OVERVIEW, filter, "year", "calendar"))
                .isEqualTo(".?scope=all&supplier=microsoft&year=calendar");
    }

    @Test
    void keysFromDataCannotBreakOutOfTheirPlace() {
        assertThat(FRENCH.supplier("a/../b?c=d&e#f é", ContractFilter.everything()))
                .isEqualTo("fournisseurs/a%2F..%2Fb%3Fc%3Dd%26e%23f%20%C3%A9");
    }

    @Test
    void theApiIsAskedTheSameQuestionInNoLanguage() {
        assertThat(ENGLISH.api("contracts.csv", ContractFilter.of(Scope.CORE)))
                .isEqualTo("/api/v1/contracts.csv?scope=core");
    }
}
