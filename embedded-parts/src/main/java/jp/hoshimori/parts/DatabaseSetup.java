package jp.hoshimori.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates a database and the role that owns it, once; called again it only sets the password. */
final class DatabaseSetup {

    private static final String ROLE_ATTRIBUTES = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

    private final Connection connection;

    DatabaseSetup(Connection connection) {
        this.connection = connection;
    }

    void ensure(String database, String role, String password) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            run("CREATE ROLE %I", role);
        }
        run("ALTER ROLE %I WITH " + ROLE_ATTRIBUTES + " PASSWORD %L", role, password);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run("CREATE DATABASE %I OWNER %I", database, role);
            run("REVOKE ALL ON DATABASE %I FROM PUBLIC", database);
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Definitions take no parameters, so the server itself quotes the names (%I) and literals (%L) into the text. */
    private void run(String template, String... values) throws SQLException {
        String definition = format(template, values);
        try (Statement statement = connection.createStatement()) {
            statement.execute(definition);
        }
    }

    private String format(String template, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT format(?, VARIADIC ?::text[])")) {
            statement.setString(1, template);
            statement.setArray(2, connection.createArrayOf("text", values));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
