package org.vigienuage.ingest.classify;

/**
 * Letters with which a match can begin.
 *
 * @param isOpen whether what follows in the pattern follows these letters at once
 */
record PatternStart(String letters, boolean isOpen) {

    /** Longer starts would tell hardly more texts apart. */
    static final int LONGEST = 3;

    static final PatternStart NOTHING = new PatternStart("", true);
    static final PatternStart ANYTHING = new PatternStart("", false);

    PatternStart then(PatternStart next, boolean mayRepeat) {
        var joined = letters + next.letters;
        var isLong = joined.length() >= LONGEST;
        return new PatternStart(isLong ? joined.substring(0, LONGEST) : joined, next.isOpen && !mayRepeat && !isLong);
    }
}
