package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.PageRequest;

/** Makes lists of awards for the other pages. */
@org.springframework.stereotype.Component
class ContractLists implements ContractList {

    private final ContractQueries queries;

    private final ChoiceQueries choices;

    ContractLists(ContractQueries queries, ChoiceQueries choices) {
        this.choices = choices;
        this.queries = queries;
    }

    @Override
    public Component of(PageRequest request, ContractFilter filter) {
        return new ContractListing(request, filter, queries, choices);
    }
}
