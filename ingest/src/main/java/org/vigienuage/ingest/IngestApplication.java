package org.vigienuage.ingest;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.vigienuage.ingest.command.VigieCommand;

/** Loads the files of a source and publishes the marts. */
@SpringBootApplication
public class IngestApplication {

    public static void main(String[] arguments) {
        System.exit(VigieCommand.run(arguments));
    }
}
