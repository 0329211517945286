package org.vigienuage.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Everything needed to connect as one role, under the name of one program. */
public record Login(
        String url, @Nullable String user, @Nullable String password) {

    /** A data source that opens a connection each time; wrap it in a pool where that matters. */
    public DataSource toDataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        if (user != null) {
            dataSource.setUser(user);
        }
        if (password != null) {
            dataSource.setPassword(password);
        }
        return dataSource;
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /** The same with one more connection parameter. */
    Login with(String parameter, String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Login(url + (url.contains("?") ? '&' : '?') + parameter + '=' + encoded, user, password);
    }

    /** Without the password, for messages. */
    @Override
    public String toString() {
        return url + (user == null ? "" : " as " + user);
    }
}
