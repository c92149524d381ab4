package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hoshimori.diagnosis.organization.OrganizationMerged;

/**
 * Lets imports go with the organization whose work they are, when that turned out to be another one: they go on, and their
 * results can be read. An id that both have used goes on naming the diagnosis of the other one.
 */
@ApplicationScoped
class MoveOperations {

    /** First, for a worker holds an operation until its batch is stored, and may add ids that the other one uses. */
    private static final String HOLD = """
            SELECT count(*) FROM (SELECT FROM operation WHERE organization_id IN (:from, :into) AND ended_at IS NULL
                                     FOR UPDATE) AS held""";

    private static final String OPERATIONS =
            "UPDATE operation SET organization_id = :into, version = version + 1 WHERE organization_id = :from";

    private static final String CANCELLATIONS = """
            UPDATE operation_cancellation SET organization_id = :into
             WHERE organization_id = :from AND operation_id IN (SELECT id FROM operation WHERE organization_id = :into)""";

    private static final String PIECES = """
            UPDATE operation_piece SET organization_id = :into
             WHERE organization_id = :from AND operation_id IN (SELECT id FROM operation WHERE organization_id = :into)""";

    private static final String REFUSED_ROWS = """
            UPDATE import_row SET organization_id = :into
             WHERE organization_id = :from AND outcome <> 'ACCEPTED'
               AND operation_id IN (SELECT id FROM operation WHERE organization_id = :into)""";

    /** Also of operations that are forgotten: these say which of a partner's ids are there already. */
    private static final String ACCEPTED_ROWS = """
            UPDATE import_row moved
               SET organization_id = :into,
                   names_diagnosis = names_diagnosis AND NOT EXISTS (
                       SELECT FROM import_row theirs
                        WHERE theirs.organization_id = :into AND theirs.external_id = moved.external_id
                          AND theirs.outcome = 'ACCEPTED' AND theirs.names_diagnosis)
             WHERE organization_id = :from AND outcome = 'ACCEPTED'""";

    private final EntityManager database;

    MoveOperations(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        database.createNativeQuery(HOLD, Long.class)
                .setParameter("from", merge.from())
                .setParameter("into", merge.into())
                .getSingleResult();
        List.of(OPERATIONS, CANCELLATIONS, PIECES, REFUSED_ROWS, ACCEPTED_ROWS)
                .forEach(statement -> database.createNativeQuery(statement)
                        .setParameter("from", merge.from())
                        .setParameter("into", merge.into())
                        .executeUpdate());
    }
}
