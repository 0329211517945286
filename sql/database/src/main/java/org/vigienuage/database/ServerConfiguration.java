package org.vigienuage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of the embedded server. Its configuration files are written anew at each start; who wants other settings
 * runs a PostgreSQL of their own.
 */
enum ServerConfiguration {

    /** Keeps what was committed, whatever happens to the machine. */
    DURABLE("""
            fsync = on
            max_connections = 100
            shared_buffers = 256MB
            max_wal_size = 4GB
            """),

    /** For tests and the build: fast, and gone after a crash; every class of tests has connections of its own. */
    TEMPORARY("""
            fsync = off
            max_connections = 400
            synchronous_commit = off
            full_page_writes = off
            shared_buffers = 128MB
            max_wal_size = 1GB
            autovacuum_naptime = 5min
            """);

    private static final String COMMON = """
            # Written at each start: changes made here are lost.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = scram-sha-256
            work_mem = 32MB
            maintenance_work_mem = 256MB
            effective_cache_size = 1GB
            random_page_cost = 1.1
            checkpoint_timeout = 15min
            jit = off
            # One server, no copies: bulk loads into new tables need no log.
            wal_level = minimal
            max_wal_senders = 0
            dynamic_shared_memory_type = %s
            timezone = 'UTC'
            log_timezone = 'UTC'
            datestyle = 'iso, ymd'
            lc_messages = 'C'
            log_min_messages = warning
            log_checkpoints = off
            default_text_search_config = 'pg_catalog.simple'
            %s""";

    /** Passwords always, and only from this machine. */
    private static final String ACCESS = """
            host all all 127.0.0.1/32 scram-sha-256
            """;

    /** Docker's default is 64 MB, too little for parallel queries. */
    private static final long ENOUGH_SHARED_MEMORY = 512L * 1024 * 1024;

    private final String settings;

    ServerConfiguration(String settings) {
        this.settings = settings;
    }

    boolean isDurable() {
        return this == DURABLE;
    }

    void writeTo(Path data, int port) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), COMMON.formatted(port, dynamicSharedMemory(), settings));
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
    }

    private static String dynamicSharedMemory() {
        if (PostgresBinaries.isWindows()) {
            return "windows";
        }
        Path sharedMemory = Path.of("/dev/shm");
        try {
            return !Files.isDirectory(sharedMemory)
                            || Files.getFileStore(sharedMemory).getTotalSpace() >= ENOUGH_SHARED_MEMORY
                    ? "posix"
                    : "sysv";
        } catch (IOException e) {
            return "posix";
        }
    }
}
