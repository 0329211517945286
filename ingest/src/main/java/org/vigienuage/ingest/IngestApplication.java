package org.vigienuage.ingest;

/** Loads the files of a source and publishes the marts. */
public final class IngestApplication {

    private IngestApplication() {}

    public static void main(String[] arguments) {
        System.out.println("Nothing to do yet.");
    }
}
