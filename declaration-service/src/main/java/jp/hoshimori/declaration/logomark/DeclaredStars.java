package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import org.hibernate.Session;

/** Reads what marks and kits need of a declaration, in one statement. */
@ApplicationScoped
class DeclaredStars {

    private static final String READ = """
            SELECT organization_id, o.name, d.declaration_number, d.star, d.principles_edition,
                   coalesce(d.upgraded_at, d.declared_at) AS since, d.status, d.ended_at
              FROM declaration d JOIN organization o USING (organization_id)
             WHERE d.id = ?""";

    private final Session database;

    DeclaredStars(Session database) {
        this.database = database;
    }

    /**
     * The declaration of the caller's own organization, which gives marks today.
     *
     * @throws ProblemException 404 when there is none, or when it is someone else's; 409 when it holds no more
     */
    DeclaredStar standing(Caller caller, UUID declarationId) {
        DeclaredStar declaration = find(declarationId).orElseThrow(ProblemException::notFound);
        caller.requireOwn(declaration.organizationId());
        if (!declaration.stands()) {
            throw LogoMarkProblems.useHasEnded(declaration);
        }
        return declaration;
    }

    private Optional<DeclaredStar> find(UUID declarationId) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(READ)) {
                query.setObject(1, declarationId);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(star(rows)) : Optional.empty();
                }
            }
        });
    }

    private static DeclaredStar star(ResultSet row) throws SQLException {
        return new DeclaredStar(
                row.getObject("organization_id", UUID.class),
                row.getString("name"),
                new DeclarationNumber(row.getString("declaration_number")),
                Star.valueOf(row.getString("star")),
                row.getString("principles_edition"),
                instant(row, "since").orElseThrow(),
                DeclarationStatus.valueOf(row.getString("status")),
                instant(row, "ended_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
