package org.vigienuage.web.cite;

import java.util.List;

/**
 * All the ways to cite one thing, in its language, as plain text.
 *
 * @param inText the short form, for running text
 * @param full the long form, with all that is known
 * @param styles as the styles of reference lists write it
 */
public record Citation(Cited cited, String inText, String full, List<Styled> styles) {

    /**
     * @param style the key of the style in addresses and answers
     * @param name its name for readers
     */
    public record Styled(String style, String name, String text) {}
}
