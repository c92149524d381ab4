package jp.hoshimori.diagnosis.comparison;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The stored diagnoses that are still to be counted. */
@ApplicationScoped
class DueDiagnoses {

    private static final String COLUMNS = """
            SELECT d.written_in, d.id, d.organization_id, d.questionnaire, d.score, d.answers::int[], d.completed_at,
                   coalesce(d.industry, o.industry), coalesce(d.employee_band, o.employee_band),
                   coalesce(d.prefecture, o.prefecture)
              FROM""";

    private static final String WITH_THEIR_ORGANIZATIONS = """
             d LEFT JOIN organization_view o USING (organization_id)
             ORDER BY d.written_in, d.id""";

    /**
     * What a transaction older than every running one has written is all there: going on behind the last row read misses
     * nothing. The rows are locked against being removed while they are counted.
     */
    static final String NEW = COLUMNS + """
             (SELECT * FROM diagnosis
               WHERE (written_in, id) > (?, ?)
                 AND written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
               ORDER BY written_in, id
               LIMIT ?
                 FOR KEY SHARE)""" + WITH_THEIR_ORGANIZATIONS;

    static final String STALE = COLUMNS + """
             (SELECT * FROM diagnosis
               WHERE id IN (SELECT diagnosis_id FROM counted_respondent WHERE stale ORDER BY diagnosis_id LIMIT ?)
                 FOR KEY SHARE)""" + WITH_THEIR_ORGANIZATIONS;

    private final AgroalDataSource dataSource;
    private final RespondentRows rows;

    DueDiagnoses(AgroalDataSource dataSource, RespondentRows rows) {
        this.dataSource = dataSource;
        this.rows = rows;
    }

    /** The diagnoses written after what was counted last, in the order in which they were written. */
    List<DueDiagnosis> after(Progress progress, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(NEW)) {
            query.setLong(1, progress.writtenIn());
            query.setObject(2, progress.diagnosisId());
            query.setInt(3, limit);
            return read(query);
        }
    }

    /** Diagnoses that were counted before something else became known of their organizations. */
    List<DueDiagnosis> stale(int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(STALE)) {
            query.setInt(1, limit);
            return read(query);
        }
    }

    private List<DueDiagnosis> read(PreparedStatement query) throws SQLException {
        List<DueDiagnosis> due = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                due.add(new DueDiagnosis(row.getLong(1), row.getObject(2, UUID.class), rows.read(row, 2)));
            }
        }
        return due;
    }
}
