package org.vigienuage.web.edition;

import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;

/** Which awards a filter asks for, in words. */
@Component
public class QuestionWords {

    private final ChoiceQueries choices;

    QuestionWords(ChoiceQueries choices) {
        this.choices = choices;
    }

    public String of(ContractFilter filter, Language language) {
        return FilterWords.sentence(filter, Edition.of(language), new ChosenNames(choices, language));
    }
}
