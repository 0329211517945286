package org.vigienuage.ingest.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote in the archive. */
final class ProgramVersion implements IVersionProvider {

    static String text() {
        var version = ProgramVersion.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"vigie-ingest " + text()};
    }
}
