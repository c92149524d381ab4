package jp.hoshimori.diagnosis.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.ResultColumns;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import org.hibernate.Session;

/** What buyers are shown, organization by organization. */
@ApplicationScoped
class DisclosedDiagnoses {

    /**
     * The disclosures are read in the order of their index, and for each organization the first row of its diagnoses'.
     * Of several disclosures to one buyer the one that shows most counts, until the last of that kind ends.
     */
    static final String FROM = """
            SELECT d.*, shown.answers_too, shown.until
              FROM (SELECT organization_id, bool_or(level = 'ANSWERS') AS answers_too,
                           coalesce(max(expires_at) FILTER (WHERE level = 'ANSWERS'), max(expires_at)) AS until
                      FROM disclosure
                     WHERE buyer_organization_id = ? AND organization_id >= ? AND revoked_at IS NULL AND expires_at > ?
                       AND level IN ('PART_SCORES', 'ANSWERS')
                     GROUP BY organization_id) shown
             CROSS JOIN LATERAL (
                   SELECT id, organization_id, questionnaire, answers, band, part_scores, completed_at
                     FROM diagnosis
                    WHERE organization_id = shown.organization_id
                    ORDER BY completed_at DESC, id DESC
                    LIMIT 1) d
             ORDER BY shown.organization_id
             LIMIT ?""";

    private final EntityManager database;
    private final ResultColumns columns;
    private final Clock clock;

    DisclosedDiagnoses(EntityManager database, ResultColumns columns, Clock clock) {
        this.database = database;
        this.columns = columns;
        this.clock = clock;
    }

    /** What is shown to the buyer at this moment, from that organization on, in the order of the organizations' ids. */
    List<DisclosedDiagnosis> from(UUID organization, UUID buyer, int limit) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(FROM)) {
                query.setObject(1, buyer);
                query.setObject(2, organization);
                query.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                query.setInt(4, limit);
                return diagnoses(query);
            }
        });
    }

    private List<DisclosedDiagnosis> diagnoses(PreparedStatement query) throws SQLException {
        List<DisclosedDiagnosis> diagnoses = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                diagnoses.add(diagnosis(row));
            }
        }
        return diagnoses;
    }

    private DisclosedDiagnosis diagnosis(ResultSet row) throws SQLException {
        Answers answers = columns.answers(row);
        return new DisclosedDiagnosis(
                row.getObject("organization_id", UUID.class),
                row.getObject("id", UUID.class),
                answers.questionnaire(),
                columns.score(row, answers.questionnaire()),
                row.getBoolean("answers_too") ? Optional.of(answers) : Optional.empty(),
                ResultColumns.time(row, "completed_at"),
                ResultColumns.time(row, "until"));
    }
}
