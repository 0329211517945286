package org.vigienuage.bench.corpus;

import java.util.List;

/** Titles in the shares of the real ones: four in a thousand name a cloud service, ten are licences. */
final class Subjects {

    private final List<String> places = WordList.lines("places.txt");
    private final List<Subject> plain = ofScope("plain");
    private final List<Subject> near = ofScope("it");
    private final List<Subject> licences = ofScope("licences");
    private final List<Subject> core = ofScope("core");

    private static List<Subject> ofScope(String scope) {
        return WordList.rows("titles.csv").stream()
                .filter(row -> row.get(0).equals(scope))
                .map(row -> new Subject(scope, Integer.parseInt(row.get(1)), row.get(2), row.get(3), row.get(4)))
                .toList();
    }

    Subject any(Dice dice, int year) {
        double share = dice.unit();
        // Nobody bought cloud by that name in 2009, and twice as many do today.
        double cloud = year < 2012 ? 0 : 0.0007 * (year - 2012);
        Subject pattern = share < cloud
                ? dice.pick(core)
                : share < cloud + 0.01 ? dice.pick(licences) : share < 0.06 ? dice.pick(near) : dice.pick(plain);
        String title = pattern.title()
                .replace("{place}", dice.pick(places))
                .replace("{number}", Integer.toString(dice.between(101, 399)))
                .replace("{small}", Integer.toString(dice.between(2, 9)))
                .replace("{year}", year + "-" + (year + dice.between(1, 3)));
        return new Subject(pattern.scope(), pattern.nature(), pattern.category(), pattern.unspsc(), title);
    }
}
