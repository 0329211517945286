package org.vigienuage.bench.program;

/**
 * What a run of a program took.
 *
 * @param seconds from its start to its end
 * @param programSeconds processor time of the program
 * @param postgresSeconds processor time of the PostgreSQL it used
 * @param peakBytes the most memory the program had resident
 * @param heapBytes the most heap it had in use
 */
public record Run(
        int exitCode, double seconds, double programSeconds, double postgresSeconds, long peakBytes, long heapBytes) {}
