package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.bulk.model.Outcome;
import jp.hoshimori.diagnosis.bulk.model.RowError;
import org.hibernate.Session;

/** What became of the rows of imports. */
@ApplicationScoped
class ImportRows {

    /** A row's errors travel as one text: PostgreSQL's arrays of arrays are all of one length. */
    private static final String INSERT = """
            INSERT INTO import_row (operation_id, line, organization_id, outcome, external_id, diagnosis_id, errors)
            SELECT ?, r.line, ?, r.outcome, r.external_id, r.diagnosis_id, string_to_array(r.errors, ',')
              FROM unnest(?::int[], ?::text[], ?::text[], ?::uuid[], ?::text[])
                   AS r (line, outcome, external_id, diagnosis_id, errors)""";

    private static final String ACCEPTED = """
            SELECT external_id, diagnosis_id
              FROM import_row
             WHERE organization_id = ? AND external_id = ANY (?) AND outcome = 'ACCEPTED' AND names_diagnosis""";

    private final EntityManager database;

    ImportRows(EntityManager database) {
        this.database = database;
    }

    /** The diagnoses behind those of a partner's ids that were accepted before. */
    Map<String, UUID> accepted(UUID organizationId, Collection<String> externalIds) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(ACCEPTED)) {
                query.setObject(1, organizationId);
                query.setArray(2, connection.createArrayOf("text", externalIds.toArray(String[]::new)));
                return diagnoses(query);
            }
        });
    }

    private static Map<String, UUID> diagnoses(PreparedStatement query) throws SQLException {
        Map<String, UUID> diagnoses = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                diagnoses.put(row.getString(1), row.getObject(2, UUID.class));
            }
        }
        return diagnoses;
    }

    void add(Operation operation, List<RowResult> results) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, operation.id());
                insert.setObject(2, operation.organizationId());
                insert.setArray(
                        3,
                        connection.createArrayOf(
                                "int4", results.stream().map(RowResult::line).toArray()));
                insert.setArray(
                        4,
                        texts(
                                connection,
                                results.stream().map(result -> result.outcome().name())));
                insert.setArray(
                        5,
                        texts(
                                connection,
                                results.stream()
                                        .map(result -> result.externalId().orElse(null))));
                insert.setArray(
                        6,
                        connection.createArrayOf(
                                "uuid",
                                results.stream()
                                        .map(result -> result.diagnosisId().orElse(null))
                                        .toArray()));
                insert.setArray(7, texts(connection, results.stream().map(ImportRows::errors)));
                insert.executeUpdate();
            }
        });
    }

    private static String errors(RowResult result) {
        return result.errors().isEmpty()
                ? null
                : result.errors().stream().map(RowError::stored).collect(Collectors.joining(","));
    }

    private static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray(String[]::new));
    }

    /**
     * The results after a line, in the upload's order.
     *
     * @param outcome only those with this outcome, if there is one
     */
    List<RowResult> after(UUID operationId, int line, Optional<Outcome> outcome, int limit) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(listSql(outcome))) {
                query.setObject(1, operationId);
                query.setInt(2, line);
                query.setInt(3, limit);
                return results(query);
            }
        });
    }

    /** The outcome stands in the text of the statement, so that the planner knows the index that leaves out one. */
    static String listSql(Optional<Outcome> outcome) {
        return """
               SELECT line, outcome, external_id, diagnosis_id, errors
                 FROM import_row
                WHERE operation_id = ? AND line > ? %s
                ORDER BY line
                LIMIT ?""".formatted(outcome.map(wanted -> "AND outcome = '" + wanted.name() + "'")
                .orElse(""));
    }

    private static List<RowResult> results(PreparedStatement query) throws SQLException {
        List<RowResult> results = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                results.add(new RowResult(
                        row.getInt("line"),
                        Outcome.valueOf(row.getString("outcome")),
                        Optional.ofNullable(row.getString("external_id")),
                        Optional.ofNullable(row.getObject("diagnosis_id", UUID.class)),
                        errors(row.getArray("errors"))));
            }
        }
        return results;
    }

    private static List<RowError> errors(Array stored) throws SQLException {
        return stored == null
                ? List.of()
                : Stream.of((String[]) stored.getArray())
                        .map(RowError::ofStored)
                        .toList();
    }
}
