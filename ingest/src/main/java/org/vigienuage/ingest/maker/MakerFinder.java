package org.vigienuage.ingest.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigienuage.ingest.maker.FoundMaker.Link;
import org.vigienuage.ingest.maker.FoundMaker.NamedMaker;

/**
 * Finds the maker of a purchase. What is bought decides before who sells, and who sells before what an extra expense
 * says: a licence sold by the maker of another one is the other one's. No maker is guessed: where words name several
 * and the seller is none of them, or more than one, it stays unknown.
 */
final class MakerFinder {

    private static final String TITLE = "title";
    private static final String EXPENSE = "expense";
    private static final String SUPPLIER = "supplier";

    private final List<Maker> makers;

    MakerFinder(List<Maker> makers) {
        this.makers = makers;
    }

    FoundMaker find(Purchase purchase) {
        var title = purchase.title();
        var named = title == null ? named(purchase.expenses(), EXPENSE) : named(List.of(title), TITLE);
        if (named.isEmpty()) {
            named = selling(purchase);
        }
        if (named.isEmpty() && title != null) {
            named = named(purchase.expenses(), EXPENSE);
        }
        return decide(named, purchase.suppliers());
    }

    private List<NamedMaker> named(List<String> texts, String field) {
        var named = new ArrayList<NamedMaker>();
        for (var maker : makers) {
            texts.stream()
                    .flatMap(text -> maker.wordsIn(text).stream())
                    .distinct()
                    .forEach(words -> named.add(new NamedMaker(maker, field, words)));
        }
        return named;
    }

    private List<NamedMaker> selling(Purchase purchase) {
        return makers.stream()
                .filter(maker -> maker.isAmong(purchase.suppliers()) && maker.makesItself(purchase.model()))
                .map(maker -> new NamedMaker(maker, SUPPLIER, maker.slug()))
                .toList();
    }

    private static FoundMaker decide(List<NamedMaker> words, List<String> suppliers) {
        var named = words.stream().map(NamedMaker::maker).distinct().toList();
        var selling = named.stream().filter(maker -> maker.isAmong(suppliers)).toList();
        if (selling.size() == 1) {
            return new FoundMaker(selling.getFirst().slug(), Link.DIRECT, words);
        }
        if (named.size() == 1) {
            return new FoundMaker(named.getFirst().slug(), Link.RESELLER, words);
        }
        return new FoundMaker(null, Link.UNKNOWN, words);
    }

    static String code(Link link) {
        return link.name().toLowerCase(Locale.ROOT);
    }
}
