package org.vigienuage.web.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;

/** Tells the files that a figure can be had as. */
public interface FigureFiles {

    /**
     * One kind of file.
     *
     * @param format key of its name
     * @param address from the root of the site
     * @param bytes before the server compresses it for the way
     * @param isExact whether that is the size itself, not one reckoned from the first rows
     * @param isHeld whether a file of this kind can hold so many rows
     */
    record Offered(String format, String address, long rows, long bytes, boolean isExact, boolean isHeld) {}

    /** @param across the second dimension; null for a figure by one alone */
    List<Offered> of(Dimension by, @Nullable Dimension across, ContractFilter filter, Language language);
}
