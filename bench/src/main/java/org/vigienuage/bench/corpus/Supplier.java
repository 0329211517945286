package org.vigienuage.bench.corpus;

/**
 * A firm or a person that sells.
 *
 * @param index its place among the suppliers: two suppliers never share one, nor a normalised name
 * @param neq its enterprise number, empty where it never gives one; a made-up one where it types anything
 */
record Supplier(int index, String name, String legalForm, String neq, String town) {

    /** As published once: case, accents, punctuation and legal form drift, the normalised name does not. */
    String spelling(Dice dice) {
        String whole = name + legalForm;
        return switch (dice.below(12)) {
            case 0, 1 -> Spelling.upperCase(whole);
            case 2 -> Spelling.withoutAccents(whole);
            case 3 -> whole.replace(" inc.", " Inc").replace(" ltée", " Ltee");
            case 4 -> whole.endsWith(".") ? whole : whole + ".";
            case 5 -> name;
            case 6 -> whole + " ";
            default -> whole;
        };
    }

    /** The enterprise number as published once: at times left out. */
    String publishedNeq(Dice dice) {
        return dice.chance(0.06) ? "" : neq;
    }

    /** What OCDS calls it where it gives no enterprise number. */
    String internalId() {
        return "FO-" + (300_000 + index);
    }
}
