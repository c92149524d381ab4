package jp.hoshimori.declaration.measuresrequest;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.support.outbox.Outbox;

/** The requests that are stored, each with its record. Row-level security shows them to both sides. */
@ApplicationScoped
class MeasuresRequests {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private static final String TAKE_STEP = """
            INSERT INTO measures_request_step (request_id, place, organization_id, supplier_organization_id, side, act, words,
                                               day, taken_at)
            VALUES (:request, :place, :buyer, :supplier, :side, :act, CAST(:words AS text), CAST(:day AS date), :at)""";

    private static final String RECORD = """
            SELECT side, act, words, day, taken_at
              FROM measures_request_step
             WHERE request_id = :request
             ORDER BY place""";

    private final RequestTable table;
    private final EntityManager database;
    private final Outbox outbox;

    MeasuresRequests(RequestTable table, EntityManager database, Outbox outbox) {
        this.table = table;
        this.database = database;
        this.outbox = outbox;
    }

    /** Stores a new request with its first step, and tells others. */
    void add(OpenRequest request, Step step) {
        table.persistAndFlush(MeasuresRequestRows.row(request));
        follow(request, step, request.terms().requestedAt());
    }

    /** Stores what a step has made of a request that this transaction has locked, and tells others. */
    void change(MeasuresRequest request, Step step, Instant at) {
        MeasuresRequestRows.fill(table.findById(request.id()), request, at);
        table.flush();
        follow(request, step, at);
    }

    /** Whether the buyer has asked that supplier already and the request has not come to its end. */
    boolean isPending(UUID buyer, UUID supplier) {
        return table.count(
                        "supplierOrganizationId = ?1 and organizationId = ?2 and state in ('OPEN', 'AGREED')",
                        supplier,
                        buyer)
                > 0;
    }

    /** The request of that id, for one of its sides; empty when it is neither. */
    Optional<MeasuresRequest> of(UUID organizationId, UUID id) {
        return seen(organizationId, table.findByIdOptional(id));
    }

    /** The same, which no other transaction gets from here until this one ends. */
    Optional<MeasuresRequest> lock(UUID organizationId, UUID id) {
        return seen(organizationId, table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The request of that id, locked, for the platform itself. */
    MeasuresRequest lock(UUID id) {
        return MeasuresRequestRows.request(table.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a buyer asked, newest first, after the given id if there is one. */
    List<MeasuresRequest> madeBy(UUID buyer, Optional<UUID> after, int limit) {
        return list("organizationId", buyer, after, limit);
    }

    /** What a supplier was asked, newest first, after the given id if there is one. */
    List<MeasuresRequest> receivedBy(UUID supplier, Optional<UUID> after, int limit) {
        return list("supplierOrganizationId", supplier, after, limit);
    }

    /** Every step of the request, the earliest first. */
    List<TakenStep> record(UUID requestId) {
        List<?> rows = database.createNativeQuery(RECORD, Tuple.class)
                .setParameter("request", requestId)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(MeasuresRequests::step).toList();
    }

    private List<MeasuresRequest> list(String side, UUID organizationId, Optional<UUID> after, int limit) {
        PanacheQuery<MeasuresRequestEntity> query = after.map(
                        id -> table.find(side + " = ?1 and id < ?2", NEWEST_FIRST, organizationId, id))
                .orElseGet(() -> table.find(side + " = ?1", NEWEST_FIRST, organizationId));
        return query.range(0, limit - 1).stream()
                .map(MeasuresRequestRows::request)
                .toList();
    }

    private void follow(MeasuresRequest request, Step step, Instant at) {
        database.createNativeQuery(TAKE_STEP)
                .setParameter("request", request.id())
                .setParameter("place", (int) request.version())
                .setParameter("buyer", request.terms().buyer())
                .setParameter("supplier", request.terms().supplier())
                .setParameter("side", step.side().name())
                .setParameter("act", step.act().name())
                .setParameter("words", step.words().orElse(null))
                .setParameter("day", step.day().map(LocalDate::toString).orElse(null))
                .setParameter("at", at)
                .executeUpdate();
        outbox.append(MeasuresRequestEvents.changed(request, step, at));
    }

    private static Optional<MeasuresRequest> seen(UUID organizationId, Optional<MeasuresRequestEntity> row) {
        return row.filter(found -> found.organizationId.equals(organizationId)
                        || found.supplierOrganizationId.equals(organizationId))
                .map(MeasuresRequestRows::request);
    }

    private static TakenStep step(Tuple row) {
        return new TakenStep(
                new Step(
                        Step.Side.valueOf(row.get("side", String.class)),
                        Step.Act.valueOf(row.get("act", String.class)),
                        Optional.ofNullable(row.get("words", String.class)),
                        Optional.ofNullable(row.get("day", LocalDate.class))),
                row.get("taken_at", Instant.class));
    }

    @ApplicationScoped
    static class RequestTable implements PanacheRepositoryBase<MeasuresRequestEntity, UUID> {}
}
