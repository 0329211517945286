package org.vigienuage.bench.corpus;

import java.util.List;

/**
 * What must come out of a story.
 *
 * @param notice whether there is a notice at all: without one, finals and expenses are orphans
 * @param bids rows of bidders
 * @param awards all awards, with their values
 * @param bucketDay the day by which all its awards are counted
 * @param misdated whether that is the publication, for want of a sound award date
 * @param withdrawn whether the newest statement takes the winners back
 * @param looseFinals finals that touch no award
 * @param looseExpenses expenses that touch no award
 * @param identifiersAsDollars figures that are identifiers
 * @param implausible figures that are far too large
 */
record Ruling(
        Story story,
        boolean notice,
        int bids,
        List<Award> awards,
        int bucketDay,
        boolean misdated,
        boolean withdrawn,
        int looseFinals,
        int looseExpenses,
        long identifiersAsDollars,
        long implausible) {}
