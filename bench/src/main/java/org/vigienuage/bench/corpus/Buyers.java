package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** Real public bodies and some hundred municipalities. */
final class Buyers {

    private static final List<String> KINDS =
            List.of("Ville de ", "Municipalité de ", "MRC de ", "Paroisse de ", "Office municipal d’habitation de ");

    private final List<Buyer> buyers = new ArrayList<>();

    Buyers() {
        WordList.rows("buyers.csv").forEach(row -> add(row.get(0), row.get(1).equals("1"), row.get(2)));
        for (String kind : KINDS) {
            WordList.lines("places.txt").forEach(place -> add(kind + place, true, place));
        }
    }

    Buyer any(Dice dice) {
        return buyers.get(dice.popular(buyers.size(), 1.8));
    }

    private void add(String name, boolean municipal, String town) {
        buyers.add(new Buyer(buyers.size(), name, municipal, town));
    }
}
