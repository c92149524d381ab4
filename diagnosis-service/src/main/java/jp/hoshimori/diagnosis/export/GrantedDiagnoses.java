package jp.hoshimori.diagnosis.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.ResultColumns;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import org.hibernate.Session;

/** The diagnoses that organizations let another one read, in the order of their changes. */
@ApplicationScoped
class GrantedDiagnoses {

    /** An index probe an organization: each has its diagnoses in the order asked for, and the first few are merged. */
    static final String AFTER = """
            SELECT d.*
              FROM (SELECT DISTINCT ON (organization_id) organization_id, grant_id
                      FROM access_grant
                     WHERE grantee_organization_id = ? AND revoked_at IS NULL AND expires_at > ?
                       AND 'diagnoses:read' = ANY (scopes)
                     ORDER BY organization_id, grant_id DESC) granted
             CROSS JOIN LATERAL (
                   SELECT granted.grant_id, id, organization_id, industry, employee_band, prefecture, questionnaire, answers, band,
                          part_scores, completed_at, updated_at
                     FROM diagnosis
                    WHERE organization_id = granted.organization_id AND (updated_at, id) > (?, ?) AND updated_at < ?
                    ORDER BY updated_at, id
                    LIMIT ?) d
             ORDER BY d.updated_at, d.id
             LIMIT ?""";

    /**
     * Every change before this time is there to be read: whoever may still write an earlier one has a transaction that
     * began before it. All who write are the service's own role, whose transactions it is shown.
     */
    private static final String SETTLED = """
            SELECT least(clock_timestamp(), min(xact_start)) - make_interval(secs => ?)
              FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private final EntityManager database;
    private final ResultColumns columns;
    private final ExportConfig config;
    private final Clock clock;

    GrantedDiagnoses(EntityManager database, ResultColumns columns, ExportConfig config, Clock clock) {
        this.database = database;
        this.columns = columns;
        this.config = config;
        this.clock = clock;
    }

    /** The next diagnoses after a place that a grantee may read at this moment. */
    List<ExportedDiagnosis> after(UUID grantee, ExportPosition position, int limit) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            OffsetDateTime settled = settled(connection.prepareStatement(SETTLED));
            try (PreparedStatement query = connection.prepareStatement(AFTER)) {
                query.setObject(1, grantee);
                query.setObject(2, utc(clock.instant()));
                query.setObject(3, utc(position.updatedAt()));
                query.setObject(4, position.id());
                query.setObject(5, settled);
                query.setInt(6, limit);
                query.setInt(7, limit);
                return diagnoses(query);
            }
        });
    }

    /** In a statement of its own, before the one that reads: what commits between the two is read. */
    private OffsetDateTime settled(PreparedStatement statement) throws SQLException {
        try (PreparedStatement query = statement) {
            query.setDouble(1, config.settlingTime().toMillis() / 1_000.0);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class);
            }
        }
    }

    private List<ExportedDiagnosis> diagnoses(PreparedStatement query) throws SQLException {
        List<ExportedDiagnosis> diagnoses = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                diagnoses.add(diagnosis(row));
            }
        }
        return diagnoses;
    }

    private ExportedDiagnosis diagnosis(ResultSet row) throws SQLException {
        Answers answers = columns.answers(row);
        return new ExportedDiagnosis(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getObject("grant_id", UUID.class),
                new Profile(
                        Optional.ofNullable(row.getString("industry")),
                        Optional.ofNullable(row.getString("employee_band")),
                        Optional.ofNullable(row.getString("prefecture"))),
                answers,
                columns.score(row, answers.questionnaire()),
                ResultColumns.time(row, "completed_at"),
                ResultColumns.time(row, "updated_at"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
