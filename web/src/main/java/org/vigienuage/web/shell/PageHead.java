package org.vigienuage.web.shell;

import java.util.Optional;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.language.Language;

/** What a feature knows about the addresses under its path before a page is built: whether there is such a thing, and its name. */
public interface PageHead {

    /** First part of the path, such as {@link Links#SUPPLIERS}. */
    String path();

    /** The title of the page of this key, or nothing when there is no such thing. */
    Optional<String> title(String key, Language language);

    /** The key that this one leads to, when it was one of its own before; nothing when it is one still, or never was. */
    default Optional<String> movedTo(String key) {
        return Optional.empty();
    }

    /** Whether search engines may keep the page: those of people are not for them. */
    default boolean indexed(String key) {
        return true;
    }
}
