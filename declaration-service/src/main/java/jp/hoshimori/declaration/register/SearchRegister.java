package jp.hoshimori.declaration.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.model.NameKeys;
import jp.hoshimori.declaration.register.model.RegisterFilter;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Finds entries of the register for anyone: of today, or of a moment that is past. */
@ApplicationScoped
class SearchRegister {

    private static final String ASKED_FOR_WITH = "register-entries?";

    private final AgroalDataSource dataSource;
    private final NameKeys keys;
    private final Cursors cursors;
    private final Clock clock;

    SearchRegister(AgroalDataSource dataSource, NameKeys keys, Cursors cursors, Clock clock) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * A piece of what is found. It can hold fewer entries than asked for and go on all the same.
     *
     * @throws ProblemException 400 for an impossible moment, limit or cursor
     */
    @Transactional
    Page<RegisterEntry> search(RegisterFilter filter, Optional<String> asOf, int limit, String cursor)
            throws SQLException {
        Optional<Instant> moment = asOf.map(written -> RegisterMoment.parse(written, clock.instant()));
        PageRequest piece = cursors.read(limit, cursor, ASKED_FOR_WITH + filter + asOf.orElse(""));
        try (Connection connection = dataSource.getConnection()) {
            return page(connection, piece, hits(connection, filter, moment, piece), filter, moment)
                    .map(Hit::entry);
        }
    }

    private List<Hit> hits(Connection connection, RegisterFilter filter, Optional<Instant> moment, PageRequest piece)
            throws SQLException {
        if (moment.isPresent()) {
            return asOf(connection, filter, moment.get(), piece);
        }
        return filter.nameKey().isPresent()
                ? RegisterSearches.byName(filter, piece.after(), piece.rowsToRead())
                        .rows(connection, SearchRegister::named)
                : RegisterSearches.byDay(filter, piece.after(), piece.rowsToRead())
                        .rows(connection, SearchRegister::dated);
    }

    /** What is found by a name at a moment is compared here: names that are no longer shown are not indexed. */
    private List<Hit> asOf(Connection connection, RegisterFilter filter, Instant moment, PageRequest piece)
            throws SQLException {
        int rows = filter.nameKey().isPresent() ? RegisterSearches.READ_AT_MOST : piece.rowsToRead();
        return RegisterSearches.asOf(moment, filter, piece.after(), rows)
                .rows(connection, SearchRegister::entered)
                .stream()
                .filter(hit -> hasName(hit.entry().declarer(), filter.nameKey()))
                .limit(piece.rowsToRead())
                .toList();
    }

    private boolean hasName(Optional<Declarer> declarer, Optional<String> nameKey) {
        return nameKey.isEmpty()
                || declarer.stream()
                        .anyMatch(who -> keys.key(who.name()).contains(nameKey.get())
                                || keys.key(who.kana().orElse("")).contains(nameKey.get()));
    }

    private Page<Hit> page(
            Connection connection, PageRequest piece, List<Hit> hits, RegisterFilter filter, Optional<Instant> moment)
            throws SQLException {
        if (hits.size() > piece.limit()) {
            return cursors.page(piece, hits, Hit::position);
        }
        if (moment.isEmpty() && indexKnowsAll(filter)) {
            return new Page<>(hits, null);
        }
        return cursors.page(piece, hits, lastRead(connection, filter, moment, piece));
    }

    /** Whether all that the index names is found, so that a piece that is not full is the last. */
    private static boolean indexKnowsAll(RegisterFilter filter) {
        return filter.nameKey().isEmpty() && filter.star().isEmpty();
    }

    private static Optional<List<String>> lastRead(
            Connection connection, RegisterFilter filter, Optional<Instant> moment, PageRequest piece)
            throws SQLException {
        if (moment.isPresent()) {
            return first(RegisterSearches.lastReadAsOf(moment.get(), filter, piece.after())
                    .rows(connection, row -> List.of(instant(row, 1).toString(), row.getString(2))));
        }
        return filter.nameKey().isPresent()
                ? first(RegisterSearches.lastReadByName(filter, piece.after())
                        .rows(connection, row -> List.of(row.getString(1), row.getString(2))))
                : first(RegisterSearches.lastReadByDay(filter, piece.after())
                        .rows(connection, row -> List.of(instant(row, 1).toString(), row.getString(2))));
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }

    private static Hit named(ResultSet row) throws SQLException {
        RegisterEntry entry = RegisterColumns.entry(row);
        return new Hit(entry, List.of(row.getString(17), entry.number().value()));
    }

    private static Hit dated(ResultSet row) throws SQLException {
        RegisterEntry entry = RegisterColumns.entry(row);
        return new Hit(
                entry, List.of(entry.declaredAt().toString(), entry.number().value()));
    }

    private static Hit entered(ResultSet row) throws SQLException {
        RegisterEntry entry = RegisterColumns.entry(row);
        return new Hit(
                entry, List.of(entry.updatedAt().toString(), entry.number().value()));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
