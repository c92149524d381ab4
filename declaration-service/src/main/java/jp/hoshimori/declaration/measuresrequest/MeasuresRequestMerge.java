package jp.hoshimori.declaration.measuresrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.declaration.organization.MergeFollower;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * Lets requests go with either of their sides, with their records, when the operator merges it into another one. Nobody is
 * asked twice at a time by the same buyer, nor by itself: of such requests somebody has to end one before. What was between
 * the two and has ended stays as it was, and the organization that goes on, a side of it, reads it as before.
 */
@ApplicationScoped
class MeasuresRequestMerge implements MergeFollower {

    static final String PENDING_BETWEEN = """
            SELECT id
              FROM measures_request
             WHERE (organization_id, supplier_organization_id) IN ((:from, :into), (:into, :from))
               AND state IN ('OPEN', 'AGREED')
             ORDER BY id""";

    static final String PENDING_TWICE = """
            SELECT f.id AS leaving, i.id AS staying
              FROM measures_request f
              JOIN measures_request i ON i.supplier_organization_id = f.supplier_organization_id
               AND i.organization_id = :into AND i.state IN ('OPEN', 'AGREED')
             WHERE f.organization_id = :from AND f.state IN ('OPEN', 'AGREED')
             UNION ALL
            SELECT f.id, i.id
              FROM measures_request f
              JOIN measures_request i ON i.organization_id = f.organization_id
               AND i.supplier_organization_id = :into AND i.state IN ('OPEN', 'AGREED')
             WHERE f.supplier_organization_id = :from AND f.state IN ('OPEN', 'AGREED')
             ORDER BY 1""";

    static final String MOVE_BUYER = """
            UPDATE measures_request SET organization_id = :into, version = version + 1
             WHERE organization_id = :from AND supplier_organization_id <> :into""";

    static final String MOVE_SUPPLIER = """
            UPDATE measures_request SET supplier_organization_id = :into, version = version + 1
             WHERE supplier_organization_id = :from AND organization_id <> :into""";

    /** By the requests, which have indexes; after them, for whoever takes a step holds its request. */
    static final String MOVE_STEPS = """
            UPDATE measures_request_step s
               SET organization_id = r.organization_id, supplier_organization_id = r.supplier_organization_id
              FROM measures_request r
             WHERE s.request_id = r.id AND :into IN (r.organization_id, r.supplier_organization_id)
               AND :from IN (s.organization_id, s.supplier_organization_id)
               AND :from NOT IN (r.organization_id, r.supplier_organization_id)""";

    private final EntityManager database;

    MeasuresRequestMerge(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<FieldError> obstacles(UUID from, UUID into) {
        return Stream.concat(between(from, into), twice(from, into)).toList();
    }

    @Override
    public void merge(UUID from, UUID into) {
        Stream.of(MOVE_BUYER, MOVE_SUPPLIER, MOVE_STEPS)
                .forEach(sql -> database.createNativeQuery(sql)
                        .setParameter("into", into)
                        .setParameter("from", from)
                        .executeUpdate());
    }

    private Stream<FieldError> between(UUID from, UUID into) {
        List<?> ids = database.createNativeQuery(PENDING_BETWEEN, UUID.class)
                .setParameter("from", from)
                .setParameter("into", into)
                .getResultList();
        return ids.stream()
                .map(id -> new FieldError(
                        "/from",
                        "PENDING_REQUEST_BETWEEN_THEM",
                        LocalizedText.of(
                                        "二つの事業者の間の要請 {0} が終わっていません。取り消すか、断ってください。",
                                        "Request {0} between the two organizations is under way. Cancel or decline it.")
                                .format(id)));
    }

    private Stream<FieldError> twice(UUID from, UUID into) {
        List<?> pairs = database.createNativeQuery(PENDING_TWICE, Tuple.class)
                .setParameter("from", from)
                .setParameter("into", into)
                .getResultList();
        return pairs.stream()
                .map(Tuple.class::cast)
                .flatMap(pair -> Stream.of(
                        obstacle("/from", pair.get("leaving", UUID.class)),
                        obstacle("/into", pair.get("staying", UUID.class))));
    }

    private static FieldError obstacle(String pointer, UUID id) {
        return new FieldError(
                pointer,
                "PENDING_REQUEST",
                LocalizedText.of(
                                "同じ相手との間で、二つの事業者の要請がどちらも終わっていません（この事業者の要請：{0}）。どちらかを取り消すか、断ってください。",
                                "Both organizations have a request under way with the same other one; {0} is the one of this"
                                        + " organization. Cancel or decline one of the two.")
                        .format(id));
    }
}
