package jp.hoshimori.declaration.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.register.model.RegisterFilter;
import jp.hoshimori.support.page.PageRequest;

/**
 * One piece of a search, ready to be asked.
 *
 * @param hits what is found
 * @param hit reads an entry and its position
 * @param lastRead where reading stopped, when the piece is not full
 * @param position reads that position
 * @param complete whether a piece that is not full is the last one: all that the index names is found
 */
record RegisterSearch(
        RegisterQuery hits,
        RegisterQuery.Row<Hit> hit,
        RegisterQuery lastRead,
        RegisterQuery.Row<List<String>> position,
        boolean complete) {

    /** The search of today's register, or of what it showed at a moment, by name or without one. */
    static RegisterSearch of(RegisterFilter filter, Optional<Instant> moment, PageRequest piece) {
        if (filter.nameKey().isPresent()) {
            return moment.map(it -> byNameAsOf(it, filter, piece)).orElseGet(() -> byName(filter, piece));
        }
        return moment.map(it -> asOf(it, filter, piece)).orElseGet(() -> byDay(filter, piece));
    }

    /** What is found in this piece. */
    List<Hit> found(Connection connection) throws SQLException {
        return hits.rows(connection, hit);
    }

    /** Where reading stopped; empty when it read to the end. */
    Optional<List<String>> stoppedAt(Connection connection) throws SQLException {
        return complete
                ? Optional.empty()
                : lastRead.rows(connection, position).stream().findFirst();
    }

    private static RegisterSearch byName(RegisterFilter filter, PageRequest piece) {
        return new RegisterSearch(
                RegisterSearches.byName(filter, piece.after(), piece.rowsToRead()),
                row -> hit(
                        row, entry -> List.of(row.getString(17), entry.number().value())),
                RegisterSearches.lastReadByName(filter, piece.after()),
                row -> List.of(row.getString(1), row.getString(2)),
                false);
    }

    private static RegisterSearch byNameAsOf(Instant moment, RegisterFilter filter, PageRequest piece) {
        return new RegisterSearch(
                RegisterSearches.byNameAsOf(moment, filter, piece.after(), piece.rowsToRead()),
                row -> hit(
                        row,
                        entry -> List.of(row.getString(17), entry.number().value(), String.valueOf(entry.version()))),
                RegisterSearches.lastReadByNameAsOf(filter, piece.after()),
                row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                false);
    }

    private static RegisterSearch byDay(RegisterFilter filter, PageRequest piece) {
        return new RegisterSearch(
                RegisterSearches.byDay(filter, piece.after(), piece.rowsToRead()),
                row -> hit(
                        row,
                        entry -> List.of(
                                entry.declaredAt().toString(), entry.number().value())),
                RegisterSearches.lastReadByDay(filter, piece.after()),
                RegisterSearch::timed,
                filter.star().isEmpty());
    }

    private static RegisterSearch asOf(Instant moment, RegisterFilter filter, PageRequest piece) {
        return new RegisterSearch(
                RegisterSearches.asOf(moment, filter, piece.after(), piece.rowsToRead()),
                row -> hit(
                        row,
                        entry -> List.of(
                                entry.updatedAt().toString(), entry.number().value())),
                RegisterSearches.lastReadAsOf(moment, filter, piece.after()),
                RegisterSearch::timed,
                false);
    }

    private static Hit hit(ResultSet row, Position position) throws SQLException {
        RegisterEntry entry = RegisterColumns.entry(row);
        return new Hit(entry, position.of(entry));
    }

    private static List<String> timed(ResultSet row) throws SQLException {
        return List.of(row.getObject(1, OffsetDateTime.class).toInstant().toString(), row.getString(2));
    }

    /** Where an entry stands in the order of the search. */
    private interface Position {
        List<String> of(RegisterEntry entry) throws SQLException;
    }
}
