package jp.hoshimori.diagnosis.comparison;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.Counted;
import jp.hoshimori.diagnosis.comparison.model.Period;
import jp.hoshimori.diagnosis.comparison.model.Respondent;
import jp.hoshimori.diagnosis.comparison.model.RespondentKey;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;

/** Which diagnosis is counted for each respondent, as it is stored. */
@ApplicationScoped
class CountedRespondents {

    static final String READ = """
            SELECT c.respondent_id, c.period, c.sequence,
                   d.id, c.organization_id, d.questionnaire, d.score, d.answers::int[], d.completed_at,
                   c.industry, c.employee_band, c.prefecture
              FROM counted_respondent c JOIN diagnosis d ON d.id = c.diagnosis_id
             WHERE c.respondent_id = ANY (?) AND c.period = ANY (?)
               FOR KEY SHARE OF d""";

    private static final String WRITE = """
            INSERT INTO counted_respondent (respondent_id, questionnaire, period, organization_id, diagnosis_id,
                                            industry, employee_band, prefecture, sequence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (respondent_id, questionnaire, period) DO UPDATE
               SET diagnosis_id = excluded.diagnosis_id, industry = excluded.industry,
                   employee_band = excluded.employee_band, prefecture = excluded.prefecture,
                   sequence = excluded.sequence""";

    private static final String FORGET =
            "DELETE FROM counted_respondent WHERE respondent_id = ? AND questionnaire = ? AND period = ?";

    private static final String RECOUNT = "UPDATE counted_respondent SET stale = true WHERE respondent_id = ?";

    private static final String DISOWN = """
            UPDATE counted_respondent SET respondent_id = diagnosis_id, organization_id = NULL
             WHERE respondent_id = ?""";

    private static final String RECOUNTED =
            "UPDATE counted_respondent SET stale = false WHERE diagnosis_id = ANY (?) AND stale";

    private final AgroalDataSource dataSource;
    private final RespondentRows rows;

    CountedRespondents(AgroalDataSource dataSource, RespondentRows rows) {
        this.dataSource = dataSource;
        this.rows = rows;
    }

    /** What is counted for these respondents, and perhaps for them with other editions or over other periods. */
    Map<RespondentKey, Counted> of(Set<RespondentKey> keys) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setArray(1, connection.createArrayOf("uuid", respondents(keys)));
            query.setArray(2, connection.createArrayOf("text", periods(keys)));
            return read(query);
        }
    }

    /** Keeps what is counted now. */
    void write(Map<RespondentKey, Counted> counted) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (Map.Entry<RespondentKey, Counted> entry : counted.entrySet()) {
                bind(insert, entry.getKey(), entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Forgets respondents who are counted as somebody else now. */
    void forget(Set<RespondentKey> keys) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            for (RespondentKey key : keys) {
                bind(delete, key);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Has what is counted for an organization counted anew. */
    void recount(UUID organizationId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(RECOUNT)) {
            update.setObject(1, organizationId);
            update.executeUpdate();
        }
    }

    /** Has what is counted for an organization counted as nobody's, until its diagnoses are counted for another owner. */
    void disown(UUID organizationId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(DISOWN)) {
            update.setObject(1, organizationId);
            update.executeUpdate();
        }
    }

    /** Notes that these diagnoses have been counted anew. */
    void recounted(Collection<UUID> diagnosisIds) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(RECOUNTED)) {
            update.setArray(1, connection.createArrayOf("uuid", diagnosisIds.toArray()));
            update.executeUpdate();
        }
    }

    private Map<RespondentKey, Counted> read(PreparedStatement query) throws SQLException {
        Map<RespondentKey, Counted> counted = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID respondentId = row.getObject(1, UUID.class);
                Period period = new Period(row.getString(2));
                long sequence = row.getLong(3);
                rows.read(row, 4)
                        .ifPresent(respondent -> counted.put(
                                new RespondentKey(
                                        respondentId, respondent.edition().id(), period),
                                new Counted(respondent, sequence)));
            }
        }
        return counted;
    }

    private static void bind(PreparedStatement insert, RespondentKey key, Counted counted) throws SQLException {
        Respondent respondent = counted.respondent();
        Profile profile = respondent.profile();
        bind(insert, key);
        insert.setObject(4, respondent.organizationId().orElse(null));
        insert.setObject(5, respondent.diagnosisId());
        insert.setString(6, profile.industry().orElse(null));
        insert.setString(7, profile.employeeBand().orElse(null));
        insert.setString(8, profile.prefecture().orElse(null));
        insert.setLong(9, counted.sequence());
    }

    private static void bind(PreparedStatement statement, RespondentKey key) throws SQLException {
        statement.setObject(1, key.respondentId());
        statement.setString(2, key.questionnaire());
        statement.setString(3, key.period().name());
    }

    private static Object[] respondents(Set<RespondentKey> keys) {
        return keys.stream().map(RespondentKey::respondentId).distinct().toArray();
    }

    private static Object[] periods(Set<RespondentKey> keys) {
        return keys.stream().map(key -> key.period().name()).distinct().toArray();
    }
}
