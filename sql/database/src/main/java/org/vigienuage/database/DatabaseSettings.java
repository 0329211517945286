package org.vigienuage.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which PostgreSQL to use: the one at {@code url} when there is one, else the embedded one under {@code home}.
 *
 * @param home data directory of Vigie-nuage
 * @param url JDBC address of a PostgreSQL that somebody else runs
 * @param user role on that PostgreSQL
 * @param password its password
 */
public record DatabaseSettings(
        Path home,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {

    public static final String DEFAULT_HOME = "var";

    /** The embedded PostgreSQL under {@code home}. */
    public static DatabaseSettings embeddedIn(Path home) {
        return new DatabaseSettings(home, null, null, null);
    }

    /** {@code VIGIE_HOME} and {@code SPRING_DATASOURCE_URL}, {@code …_USERNAME}, {@code …_PASSWORD}. */
    public static DatabaseSettings fromEnvironment(Map<String, String> environment) {
        return of(
                environment.get("VIGIE_HOME"),
                environment.get("SPRING_DATASOURCE_URL"),
                environment.get("SPRING_DATASOURCE_USERNAME"),
                environment.get("SPRING_DATASOURCE_PASSWORD"));
    }

    /** The same from values that may be missing or empty. */
    public static DatabaseSettings of(
            @Nullable String home, @Nullable String url, @Nullable String user, @Nullable String password) {
        return new DatabaseSettings(
                Path.of(isEmpty(home) ? DEFAULT_HOME : home).toAbsolutePath().normalize(),
                isEmpty(url) ? null : url,
                isEmpty(user) ? null : user,
                isEmpty(password) ? null : password);
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isBlank();
    }

    @Override
    public String toString() {
        return url == null ? "embedded PostgreSQL in " + home : "PostgreSQL at " + url;
    }
}
