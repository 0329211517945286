package org.vigienuage.ingest.command;

import java.io.IOException;

/** Brings files into layer 1, from wherever they are. */
@FunctionalInterface
interface Intake {

    IntakeSummary take() throws IOException;
}
