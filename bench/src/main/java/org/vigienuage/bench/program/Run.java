package org.vigienuage.bench.program;

/**
 * What a run of a program took.
 *
 * @param seconds from its start to its end, which includes the writing of the release
 * @param publishedSeconds from its start to the published version; until its end where it published nothing
 * @param programSeconds processor time of the program
 * @param postgresSeconds processor time of the PostgreSQL it used
 * @param peakBytes the most memory the program had resident
 * @param heapBytes the most heap it had in use
 */
public record Run(
        int exitCode,
        double seconds,
        double publishedSeconds,
        double programSeconds,
        double postgresSeconds,
        long peakBytes,
        long heapBytes) {}
