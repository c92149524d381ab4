package jp.hoshimori.support.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * One row to be written, alone or as a part of a larger statement.
 *
 * @param sql {@code INSERT INTO table (columns) SELECT ?::type, ...} without a {@code FROM}; a constant, so that PostgreSQL
 *     prepares it once
 * @param values one for each question mark; a value may be null
 */
public record RowInsert(String sql, List<Object> values) {

    public RowInsert {
        values = Collections.unmodifiableList(values);
    }

    /** Writes the row in the connection's transaction. */
    public void execute(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            bind(insert, 1);
            insert.executeUpdate();
        }
    }

    /** Sets the values from that parameter on, and answers the parameter after them. */
    public int bind(PreparedStatement statement, int from) throws SQLException {
        int parameter = from;
        for (Object value : values) {
            statement.setObject(parameter++, value);
        }
        return parameter;
    }
}
