package org.vigienuage.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/** A page of a ranked list: how many there are, the table, the way to the next ones, the download of them all. */
public final class RankedPage extends Div {

    /** What is ranked. */
    public interface Ranks {

        int count(ContractFilter filter, @Nullable String typed);

        List<RankedRow> slice(ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit);
    }

    /** How the list is called and where it leads. */
    public record Naming(
            String path, Facet facet, String countKey, String dimension, String download, String caption) {}

    /** The page of one row. */
    public interface Target {
        String of(String key);
    }

    public RankedPage(PageRequest request, Ranks ranks, Naming words, Target target, String... options) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        String typed = typed(request);
        int total = ranks.count(filter, typed.isEmpty() ? null : typed);
        int page = Pager.page(request, total);
        Paragraph count = new Paragraph(edition.counted(words.countKey, total));
        count.addClassName("vn-muted");
        count.getElement().setAttribute("role", "status");
        add(count);
        addClassName("vn-stack");
        if (total == 0) {
            add(Words.note(edition.text("ranked.none")));
            return;
        }
        List<RankedRow> rows = ranks.slice(
                filter, typed.isEmpty() ? null : typed, RankOrder.LARGEST_FIRST, Pager.offset(page), Pager.SIZE);
        add(table(request, words, rows, Pager.offset(page), target));
        add(new Pager(edition, page, total, each -> address(request, words, each, options)));
        Anchor download = new Anchor(edition.links().api(words.download, filter), edition.text("ranked.csv"));
        download.setRouterIgnore(true);
        add(Words.note(download));
    }

    /** The names that are searched for. */
    public static String typed(PageRequest request) {
        String search = request.option("search");
        return search == null ? "" : search.strip();
    }

    private static DataTable table(PageRequest request, Naming words, List<RankedRow> rows, int before, Target target) {
        Edition edition = request.edition();
        Format format = edition.format();
        DataTable table = new DataTable(words.caption)
                .text(words.dimension)
                .number(edition.text("column.awards"))
                .number(edition.text("column.low"))
                .number(edition.text("column.central"))
                .number(edition.text("column.high"))
                .number(edition.text("column.years"));
        int rank = before;
        for (RankedRow row : rows) {
            rank++;
            Span number = new Span(format.count(rank) + ". ");
            number.addClassName("vn-muted");
            table.row(
                    new Span(number, new Anchor(target.of(row.key()), row.name())),
                    new Span(format.count(row.awards())),
                    new Span(format.dollars(row.low())),
                    Words.explained(edition, explained(request, words, row), new Span(format.dollars(row.central()))),
                    new Span(format.dollars(row.high())),
                    new Span(years(row, format)));
        }
        return table;
    }

    private static String explained(PageRequest request, Naming words, RankedRow row) {
        return request.links().explain(request.filter().with(words.facet, List.of(row.key())));
    }

    private static String years(RankedRow row, Format format) {
        if (row.first() == null || row.last() == null) {
            return format.unknown();
        }
        int first = row.first().getYear();
        int last = row.last().getYear();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private static String address(PageRequest request, Naming words, int page, String... kept) {
        List<String> options = new ArrayList<>(List.of(kept));
        String typed = typed(request);
        if (!typed.isEmpty()) {
            options.addAll(List.of("search", typed));
        }
        if (page > 1) {
            options.addAll(List.of("page", String.valueOf(page)));
        }
        return request.links().page(words.path, request.filter(), options.toArray(String[]::new));
    }
}
