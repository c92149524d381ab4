package jp.hoshimori.declaration.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives entries the key of the present edition: those from before there were keys, and all of them once the data behind
 * the keys has changed. What an entry shows stays as it is, its version too.
 */
@ApplicationScoped
class KeyRegisterNames {

    /** What somebody changes at this moment gets its key with that change. */
    static final String NEXT = """
            SELECT declaration_number, organization_name, organization_kana
              FROM register_entry
             WHERE key_edition < ?
             ORDER BY key_edition, declaration_number
             LIMIT ?
               FOR UPDATE SKIP LOCKED""";

    private static final String KEY =
            "UPDATE register_entry SET search_key = ?, key_edition = ? WHERE declaration_number = ?";

    private final AgroalDataSource dataSource;
    private final RegisterNames names;

    KeyRegisterNames(AgroalDataSource dataSource, RegisterNames names) {
        this.dataSource = dataSource;
        this.names = names;
    }

    /** Gives at most so many entries their key, and answers how many got one. */
    @Transactional
    int next(int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<Unkeyed> entries = unkeyed(connection, limit);
            key(connection, entries);
            rewrite(connection, RegisterNames.CLEAR + "?", entries);
            rewrite(connection, RegisterNames.FILL + "?", entries);
            return entries.size();
        }
    }

    private List<Unkeyed> unkeyed(Connection connection, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setInt(1, names.edition());
            query.setInt(2, limit);
            List<Unkeyed> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(new Unkeyed(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return entries;
        }
    }

    private void key(Connection connection, List<Unkeyed> entries) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(KEY)) {
            for (Unkeyed entry : entries) {
                update.setString(1, searchKey(entry).orElse(null));
                update.setInt(2, names.edition());
                update.setString(3, entry.number());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private Optional<String> searchKey(Unkeyed entry) {
        return Optional.ofNullable(entry.name())
                .flatMap(name -> names.searchKey(name, entry.kana() == null ? "" : entry.kana()));
    }

    private static void rewrite(Connection connection, String sql, List<Unkeyed> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Unkeyed entry : entries) {
                statement.setString(1, entry.number());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private record Unkeyed(String number, String name, String kana) {}
}
