package org.vigienuage.bench.corpus;

import java.util.List;

/** Everybody who sells: some thousands of made-up firms and a few real makers of cloud. */
final class Suppliers {

    private static final List<String> FORMS = List.of(
            "",
            "Groupe ",
            "Les Entreprises ",
            "Gestion ",
            "Les Services ",
            "Atelier ",
            "Les Produits ",
            "Distribution ",
            "Centre ",
            "Solutions ",
            "Équipe ",
            "Maison ");
    private static final List<String> LEGAL_FORMS =
            List.of(" inc.", " inc.", " inc.", " ltée", " ltée", " enr.", " s.e.n.c.", "");
    /** Where a number is needed and not known. */
    private static final List<String> FAKES = List.of("0000000000", "1111111111", "1234567890", "9999999999");

    private final long seed;
    private final int count;
    private final List<String> surnames = WordList.lines("surnames.txt");
    private final List<String> activities = WordList.lines("activities.txt");
    private final List<String> towns = WordList.lines("places.txt");
    private final List<List<String>> cloud = WordList.rows("cloud-suppliers.csv");

    Suppliers(long seed, int notices) {
        this.seed = seed;
        this.count = Math.min(capacity(), 60 + notices / 13);
    }

    private int capacity() {
        return FORMS.size() * surnames.size() * activities.size();
    }

    /** A made-up supplier; the first ones sell the most. */
    Supplier any(Dice dice) {
        return made(dice.popular(count, 2.2));
    }

    /** One of those that sell cloud or licences; some of them sell nothing but cloud. */
    Supplier ofMakers(Dice dice, boolean isCloud) {
        int index = dice.popular(cloud.size(), 1.7);
        List<String> row = cloud.get(index);
        if (!isCloud && row.get(2).equals("cloud")) {
            return any(dice);
        }
        return new Supplier(capacity() + index, row.get(0), "", row.get(1), "Montréal");
    }

    private Supplier made(int index) {
        // Each word of a name is a digit of the index, so that no name occurs twice.
        Dice dice = Dice.of(seed, 1, index);
        int scattered = (int) (index * 7_919L % capacity());
        String form = FORMS.get(scattered % FORMS.size());
        String surname = surnames.get(scattered / FORMS.size() % surnames.size());
        String activity = activities.get(scattered / FORMS.size() / surnames.size());
        return new Supplier(
                index, form + surname + " " + activity, dice.pick(LEGAL_FORMS), neq(index, dice), dice.pick(towns));
    }

    private static String neq(int index, Dice dice) {
        if (dice.chance(0.07)) {
            return "";
        }
        if (dice.chance(0.02)) {
            return dice.pick(FAKES);
        }
        String prefix = dice.chance(0.9) ? "11" : dice.chance(0.8) ? "33" : "22";
        return prefix + (40_000_011 + 37 * index);
    }
}
