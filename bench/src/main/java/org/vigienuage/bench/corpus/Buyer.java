package org.vigienuage.bench.corpus;

/** A public body, as SEAO names it. */
record Buyer(int index, String name, boolean municipal, String town) {

    String id() {
        return "OP-" + (10_000 + 7 * index);
    }

    /** As published once: with the stop or the blanks that a fifth of the names end with. */
    String spelling(Dice dice) {
        return switch (dice.below(20)) {
            case 0 -> name.endsWith(".") ? name : name + ".";
            case 1 -> name + " .";
            case 2 -> name.replace('\'', '’');
            default -> name;
        };
    }

    /** The unit that buys, which OCDS may name in the place of the body. */
    String unit(Dice dice) {
        return municipal && dice.chance(0.3) ? name + " - Service de l’approvisionnement" : spelling(dice);
    }
}
