package org.vigienuage.bench.corpus;

import java.util.Arrays;

/** Which statements a file holds: a growing list of pairs of story and statement, packed. */
final class Places {

    private static final int BITS = 6;

    private long[] packed = new long[16];
    private int size;

    void add(int story, int statement) {
        if (statement >= 1 << BITS) {
            throw new IllegalArgumentException("A story has too many statements: " + story);
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = (long) story << BITS | statement;
    }

    Places firstHalf() {
        Places half = new Places();
        half.packed = Arrays.copyOf(packed, packed.length);
        half.size = size / 2;
        return half;
    }

    int size() {
        return size;
    }

    int story(int place) {
        return (int) (packed[place] >>> BITS);
    }

    int statement(int place) {
        return (int) packed[place] & (1 << BITS) - 1;
    }
}
