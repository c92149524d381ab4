package jp.hoshimori.declaration.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final Cursors cursors;
    private final Clock clock;

    SearchRegister(AgroalDataSource dataSource, Cursors cursors, Clock clock) {
        this.dataSource = dataSource;
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
        RegisterSearch search = RegisterSearch.of(filter, moment, piece);
        try (Connection connection = dataSource.getConnection()) {
            List<Hit> hits = search.found(connection);
            Page<Hit> page = hits.size() > piece.limit()
                    ? cursors.page(piece, hits, Hit::position)
                    : cursors.page(piece, hits, search.stoppedAt(connection));
            return page.map(Hit::entry);
        }
    }
}
