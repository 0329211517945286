package org.vigienuage.bench.corpus;

import java.util.List;

/** SplitMix64: the same numbers for the same seed on every machine and every Java. */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** A stream of its own for each thing of each kind, so that any of them can be made again alone. */
    static Dice of(long seed, int kind, long thing) {
        return new Dice(mix(mix(seed + kind * STEP) + (thing + 1) * STEP));
    }

    long next() {
        state += STEP;
        return mix(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** From first to last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> things) {
        return things.get(below(things.size()));
    }

    /** The few first things much more often than the many last ones. */
    int popular(int bound, double exponent) {
        return Math.min(bound - 1, (int) (bound * StrictMath.pow(unit(), exponent)));
    }

    /** Standard normal, by Box and Muller. */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
