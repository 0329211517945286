package org.vigienuage.ingest.progress;

import java.util.Locale;

/** The kinds of long work a person may wait for. */
public enum Activity {
    DOWNLOADING,
    REGISTERING,
    STAGING_XML,
    STAGING_OCDS,
    STAGING_CSV,
    HARMONIZING,
    CLASSIFYING,
    PUBLISHING,
    RELEASING,
    BACKING_UP,
    VERIFYING,
    RESTORING;

    /** Key of the name of this activity in the messages. */
    public String messageKey() {
        return "activity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
