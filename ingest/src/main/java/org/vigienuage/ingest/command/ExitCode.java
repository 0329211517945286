package org.vigienuage.ingest.command;

/** What the program tells the shell. */
enum ExitCode {
    OK(0),
    FAILURE(1),
    USAGE(2),
    /** All was done that could be, but some file is in quarantine or could not be downloaded. */
    INCOMPLETE(3),
    /** Another ingest is running; nothing was done. */
    BUSY(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
