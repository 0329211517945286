package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import org.vigienuage.web.filter.ContractFilter;

/** Gives other pages the list of awards behind their figures. */
public interface ContractList {

    /** Every award of the filter, fetched as one scrolls, with how many there are and where to download them. */
    Component of(PageRequest request, ContractFilter filter);
}
