package org.vigienuage.ingest.file;

/** Follows a registration. Every method is called from one thread. */
public interface RegistrationProgress {

    /** Says nothing. */
    RegistrationProgress NONE = new RegistrationProgress() {};

    /** More bytes were hashed, those inside archives included. */
    default void hashed(long bytes) {}

    /** An offered file, with all it holds, is done. */
    default void registered(InputFile file) {}
}
