package jp.hoshimori.declaration.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A query in the making: its text and the values of its question marks, in order. Only constants become text.
 *
 * @param sql the text so far
 * @param values one for each question mark so far
 */
record RegisterQuery(StringBuilder sql, List<Object> values) {

    static RegisterQuery select(String text) {
        return new RegisterQuery(new StringBuilder(text), new ArrayList<>());
    }

    /** Goes on with this text. */
    RegisterQuery and(String text, Object... more) {
        sql.append('\n').append(text);
        for (Object value : more) {
            values.add(value instanceof Instant time ? OffsetDateTime.ofInstant(time, ZoneOffset.UTC) : value);
        }
        return this;
    }

    /** What the query finds, row by row. */
    <T> List<T> rows(Connection connection, Row<T> reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
            for (int place = 0; place < values.size(); place++) {
                query.setObject(place + 1, values.get(place));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        }
    }

    /** Reads the present row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
