package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;

/** Which part of a list is shown, and links to the parts before and after it. */
public final class Pager extends Nav {

    public static final int SIZE = 50;

    /** @param address the address of a page, counted from 1 */
    public Pager(Edition edition, int page, int total, IntFunction<String> address) {
        addClassName("vn-pager");
        getElement().setAttribute("aria-label", edition.text("pager.label"));
        int pages = pages(total);
        Format format = edition.format();
        if (page > 1) {
            add(new Anchor(address.apply(page - 1), edition.text("pager.previous")));
        }
        if (pages > 1) {
            add(new Span(edition.text("pager.page", format.count(page), format.count(pages))));
        }
        if (page < pages) {
            add(new Anchor(address.apply(page + 1), edition.text("pager.next")));
        }
    }

    /** The page that is asked for, or the nearest there is. */
    public static int page(PageRequest request, int total) {
        String asked = request.option("page");
        return asked != null && asked.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(asked), pages(total)) : 1;
    }

    public static int offset(int page) {
        return (page - 1) * SIZE;
    }

    private static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
