package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.support.outbox.OutboxRows;
import org.hibernate.Session;

/**
 * Makes many completed diagnoses part of the running transaction, and tells others: two statements, however many they
 * are. Each column travels as one array, for PostgreSQL takes no {@code COPY} into a table with row-level security.
 */
@ApplicationScoped
public class RecordDiagnoses {

    private static final String INSERT = """
            INSERT INTO diagnosis (id, organization_id, industry, employee_band, prefecture, questionnaire, answers, score,
                                   band, part_scores, completed_at, updated_at, version)
            SELECT d.id, d.organization_id, d.industry, d.employee_band, d.prefecture, d.questionnaire,
                   d.answers::smallint[], d.score, d.band, d.part_scores::smallint[], d.completed_at::timestamptz, ?, 0
              FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::smallint[],
                          ?::text[], ?::text[], ?::text[])
                   AS d (id, organization_id, industry, employee_band, prefecture, questionnaire, answers, score, band,
                         part_scores, completed_at)""";

    private final EntityManager database;
    private final OutboxRows outbox;

    RecordDiagnoses(EntityManager database, OutboxRows outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * Stores new diagnoses and the events that they were completed.
     *
     * @param importId the operation that imports them
     * @param now when they are stored, which may be long after they were completed
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<Diagnosis> diagnoses, UUID importId, Instant now) {
        if (diagnoses.isEmpty()) {
            return;
        }
        database.unwrap(Session.class).doWork(connection -> insert(connection, diagnoses, now));
        outbox.append(
                diagnoses.stream()
                        .map(diagnosis -> DiagnosisEvents.imported(diagnosis, importId))
                        .toList(),
                now);
    }

    private static void insert(Connection connection, List<Diagnosis> diagnoses, Instant now) throws SQLException {
        Columns columns = new Columns(connection, diagnoses);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.setArray(2, columns.uuids(diagnosis -> Optional.of(diagnosis.id())));
            insert.setArray(3, columns.uuids(Diagnosis::organizationId));
            insert.setArray(4, columns.texts(diagnosis -> diagnosis.profile().industry()));
            insert.setArray(5, columns.texts(diagnosis -> diagnosis.profile().employeeBand()));
            insert.setArray(6, columns.texts(diagnosis -> diagnosis.profile().prefecture()));
            insert.setArray(
                    7,
                    columns.texts(
                            diagnosis -> Optional.of(diagnosis.questionnaire().id())));
            insert.setArray(8, columns.texts(diagnosis -> Optional.of(answers(diagnosis))));
            insert.setArray(9, columns.smallints(diagnosis -> diagnosis.score().total()));
            insert.setArray(
                    10,
                    columns.texts(
                            diagnosis -> Optional.of(diagnosis.score().band().code())));
            insert.setArray(11, columns.texts(diagnosis -> Optional.of(partScores(diagnosis))));
            insert.setArray(
                    12,
                    columns.texts(
                            diagnosis -> Optional.of(diagnosis.completedAt().toString())));
            insert.executeUpdate();
        }
    }

    private static String answers(Diagnosis diagnosis) {
        StringBuilder literal = new StringBuilder("{");
        for (short code : AnswerCodes.of(diagnosis.answers())) {
            literal.append(literal.length() == 1 ? "" : ",").append(code);
        }
        return literal.append('}').toString();
    }

    private static String partScores(Diagnosis diagnosis) {
        StringBuilder literal = new StringBuilder("{");
        for (PartScore part : diagnosis.score().parts()) {
            literal.append(literal.length() == 1 ? "" : ",").append(part.score());
        }
        return literal.append('}').toString();
    }

    /** The columns of the diagnoses, each as an array. */
    private record Columns(Connection connection, List<Diagnosis> diagnoses) {

        java.sql.Array uuids(Function<Diagnosis, Optional<UUID>> column) throws SQLException {
            return connection.createArrayOf(
                    "uuid",
                    diagnoses.stream()
                            .map(each -> column.apply(each).orElse(null))
                            .toArray());
        }

        java.sql.Array texts(Function<Diagnosis, Optional<String>> column) throws SQLException {
            return connection.createArrayOf(
                    "text",
                    diagnoses.stream()
                            .map(each -> column.apply(each).orElse(null))
                            .toArray(String[]::new));
        }

        java.sql.Array smallints(Function<Diagnosis, Integer> column) throws SQLException {
            return connection.createArrayOf(
                    "int2",
                    diagnoses.stream()
                            .map(each -> column.apply(each).shortValue())
                            .toArray());
        }
    }
}
