package org.vigienuage.ingest.progress;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody wants the program to stop; long work asks now and then, and work that waits is told at once. */
public final class StopSignal {

    private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();
    private volatile boolean requested;

    /** Asks everybody to stop. */
    public void request() {
        requested = true;
        actions.forEach(Runnable::run);
    }

    public boolean isRequested() {
        return requested;
    }

    /** Ends the work of the caller when a stop was asked for. */
    public void check() {
        if (requested) {
            throw new StoppedException();
        }
    }

    /** Has {@code action} run when a stop is asked for, at once when it already was, until the result is closed. */
    public Registration whenRequested(Runnable action) {
        // Each registration is its own entry, even where two of them share an action.
        Runnable entry = action::run;
        actions.add(entry);
        if (requested) {
            entry.run();
        }
        return () -> actions.remove(entry);
    }

    /** An action that is run when a stop is asked for, until it is closed. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
