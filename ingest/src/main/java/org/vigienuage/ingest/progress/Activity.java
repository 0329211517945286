package org.vigienuage.ingest.progress;

/** The kinds of long work a person may wait for. */
public enum Activity {
    DOWNLOADING,
    REGISTERING,
    STAGING_XML,
    STAGING_OCDS,
    HARMONIZING,
    CLASSIFYING,
    PUBLISHING;

    /** Key of the name of this activity in the messages. */
    public String messageKey() {
        return "activity." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
