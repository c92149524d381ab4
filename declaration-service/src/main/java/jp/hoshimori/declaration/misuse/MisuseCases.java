package jp.hoshimori.declaration.misuse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.misuse.model.CaseState;
import jp.hoshimori.declaration.misuse.model.MisuseCase;
import jp.hoshimori.declaration.misuse.model.ReceivedCase;

/** The cases that are stored. Row-level security shows them to the system alone: transactions begin inside its access. */
@ApplicationScoped
class MisuseCases {

    private static final String DECLARED_BY =
            "SELECT organization_id FROM declaration WHERE declaration_number = :number";

    /** A batch: what is found goes by the index, and is locked in no particular order by one replica alone. */
    private static final String FORGET = """
            DELETE FROM misuse_case
             WHERE id IN (SELECT id FROM misuse_case
                           WHERE state IN ('RESOLVED', 'DISMISSED') AND changed_at < :before
                           LIMIT 500)""";

    private final CaseTable table;
    private final EntityManager database;

    MisuseCases(CaseTable table, EntityManager database) {
        this.table = table;
        this.database = database;
    }

    /** Whose declaration has that number; empty when it was never issued. */
    Optional<UUID> declarer(DeclarationNumber number) {
        return database.createNativeQuery(DECLARED_BY, UUID.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Stores a new case. */
    void add(ReceivedCase received) {
        table.persist(MisuseCaseRows.row(received));
    }

    /** The case of that id; empty when there is none. */
    Optional<MisuseCase> ofId(UUID id) {
        return table.findByIdOptional(id).map(MisuseCaseRows::read);
    }

    /** The case of that id, which nobody else changes until the transaction ends; empty when there is none. */
    Optional<MisuseCase> lock(UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(MisuseCaseRows::read);
    }

    /** Stores the state of a case that is stored already. */
    void change(MisuseCase changed) {
        MisuseCaseRows.fill(table.findById(changed.report().id()), changed);
    }

    /** Cases, the latest first. */
    List<MisuseCase> list(CaseFilter filter, Optional<UUID> after, int rows) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        filter.state().map(CaseState::name).ifPresent(state -> add("state", "=", state, conditions, values));
        filter.number()
                .map(DeclarationNumber::value)
                .ifPresent(number -> add("declarationNumber", "=", number, conditions, values));
        after.ifPresent(id -> add("id", "<", id, conditions, values));
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return table.find(where + "order by id desc", values.toArray()).page(0, rows).stream()
                .map(MisuseCaseRows::read)
                .toList();
    }

    private static void add(
            String member, String comparison, Object value, List<String> conditions, List<Object> values) {
        values.add(value);
        conditions.add(member + " " + comparison + " ?" + values.size());
    }

    /** Deletes some of the cases that were closed before, and answers how many. */
    int forgetClosedBefore(Instant before) {
        return database.createNativeQuery(FORGET).setParameter("before", before).executeUpdate();
    }

    @ApplicationScoped
    static class CaseTable implements PanacheRepositoryBase<MisuseCaseEntity, UUID> {}
}
