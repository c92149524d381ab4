package jp.hoshimori.declaration.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Gives entries and all their states the keys of the present edition: those from before there were keys, and all of them
 * once the data behind the keys has changed. What an entry shows and showed stays as it is, its version too.
 */
@ApplicationScoped
class KeyRegisterNames {

    /** What somebody changes at this moment gets its key with that change. */
    static final String NEXT = """
            SELECT declaration_number
              FROM register_entry
             WHERE key_edition < ?
             ORDER BY key_edition, declaration_number
             LIMIT ?
               FOR UPDATE SKIP LOCKED""";

    private static final String STATES = """
            SELECT declaration_number, version, organization_name, organization_kana
              FROM register_entry_state
             WHERE declaration_number = ANY (?)""";

    private static final String KEY_STATE =
            "UPDATE register_entry_state SET search_key = ? WHERE declaration_number = ? AND version = ?";

    private static final String KEY_ENTRY = """
            UPDATE register_entry e
               SET search_key = s.search_key, key_edition = ?
              FROM register_entry_state s
             WHERE s.declaration_number = e.declaration_number AND s.valid_until IS NULL AND e.declaration_number = ?""";

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
            List<String> entries = unkeyed(connection, limit);
            keyStates(connection, states(connection, entries));
            forEach(connection, KEY_ENTRY, entries, (update, entry) -> {
                update.setInt(1, names.edition());
                update.setString(2, entry);
            });
            forEach(connection, RegisterNames.CLEAR + "?", entries, (delete, entry) -> delete.setString(1, entry));
            forEach(connection, RegisterNames.FILL + "?", entries, (insert, entry) -> insert.setString(1, entry));
            return entries.size();
        }
    }

    private List<String> unkeyed(Connection connection, int limit) throws SQLException {
        return RegisterQuery.select(NEXT).and("", names.edition(), limit).rows(connection, row -> row.getString(1));
    }

    private List<State> states(Connection connection, List<String> entries) throws SQLException {
        return RegisterQuery.select(STATES)
                .and("", connection.createArrayOf("text", entries.toArray()))
                .rows(
                        connection,
                        row -> new State(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)));
    }

    private void keyStates(Connection connection, List<State> states) throws SQLException {
        forEach(connection, KEY_STATE, states, (update, state) -> {
            update.setString(1, searchKey(state).orElse(null));
            update.setString(2, state.number());
            update.setLong(3, state.version());
        });
    }

    private Optional<String> searchKey(State state) {
        return Optional.ofNullable(state.name())
                .flatMap(name -> names.searchKey(name, state.kana() == null ? "" : state.kana()));
    }

    private static <T> void forEach(Connection connection, String sql, List<T> all, Values<T> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T one : all) {
                values.set(statement, one);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private record State(String number, long version, String name, String kana) {}

    /** Sets a statement's values for one row. */
    private interface Values<T> {
        void set(PreparedStatement statement, T one) throws SQLException;
    }
}
