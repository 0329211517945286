package org.vigienuage.bench.corpus;

/** Dollars in cents: lognormal as the real ones, many round, most not. */
final class Money {

    private Money() {}

    /** An awarded amount, from a few thousand dollars to some hundred millions. */
    static long awarded(Dice dice) {
        double dollars = StrictMath.exp(11.3 + 1.55 * dice.normal());
        return settled(dice, Math.clamp(dollars, 2_500, 380_000_000));
    }

    /** A figure near another one. */
    static long near(Dice dice, long cents, double spread) {
        double dollars = cents / 100.0 * StrictMath.exp(spread * dice.normal());
        return settled(dice, Math.clamp(dollars, 1_050, 480_000_000));
    }

    private static long settled(Dice dice, double dollars) {
        long whole = (long) dollars;
        if (dice.chance(0.15)) {
            return whole / 500 * 500 * 100 + 50_000;
        }
        int cents = dice.chance(0.3) ? 0 : dice.below(100);
        // 37 cents are kept for group purchases that repeat nothing.
        return whole * 100 + (cents == 37 ? 38 : cents);
    }
}
