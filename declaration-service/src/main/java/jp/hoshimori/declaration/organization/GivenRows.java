package jp.hoshimori.declaration.organization;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * What organizations give each other until it expires or is taken back, as a table that a merge goes through: what the two
 * gave each other is taken back and stays where it was, for nobody gives anything to itself; all else goes along, on either
 * side. Every row that changes comes to its next version.
 *
 * @param <E> the table's entity, of which the transaction keeps nothing here: there may be more than fits
 */
public final class GivenRows<E> {

    /** So many rows go at once. */
    private static final int PIECE = 1_000;

    private static final String GIVER = "organization_id";

    private static final String TAKE_BACK_BETWEEN = """
            WITH taken_back AS (
                UPDATE %1$s SET revoked_at = :now, version = version + 1
                 WHERE (%2$s, %3$s) IN ((:one, :other), (:other, :one)) AND revoked_at IS NULL AND expires_at > :now
                RETURNING *)
            SELECT * FROM taken_back""";

    private static final String MOVE = """
            WITH moved AS (
                UPDATE %1$s SET %2$s = :into, version = version + 1
                 WHERE id IN (SELECT id FROM %1$s WHERE %2$s = :from AND %3$s <> :into ORDER BY id LIMIT :most)
                RETURNING *)
            SELECT * FROM moved""";

    private final EntityManager database;
    private final Class<E> entity;
    private final String takeBackBetween;
    private final List<String> moves;

    /**
     * The rows of a table.
     *
     * @param receiver the column that names whom something is given to
     */
    public GivenRows(EntityManager database, Class<E> entity, String table, String receiver) {
        this.database = database;
        this.entity = entity;
        this.takeBackBetween = TAKE_BACK_BETWEEN.formatted(table, GIVER, receiver);
        this.moves = List.of(MOVE.formatted(table, GIVER, receiver), MOVE.formatted(table, receiver, GIVER));
    }

    /** What two organizations give each other at that moment, which this takes back. */
    public List<E> takeBackBetween(UUID one, UUID other, Instant now) {
        return changed(query(takeBackBetween)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("now", now));
    }

    /** Makes what one organization gave and was given the other one's, but for what is between the two, piece by piece. */
    public void move(UUID from, UUID into, Consumer<List<E>> follow) {
        moves.forEach(side -> {
            List<E> moved;
            do {
                moved = changed(query(side)
                        .setParameter("from", from)
                        .setParameter("into", into)
                        .setParameter("most", PIECE));
                follow.accept(moved);
            } while (moved.size() == PIECE);
        });
    }

    private NativeQuery<E> query(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, entity);
    }

    private List<E> changed(NativeQuery<E> statement) {
        List<E> rows = statement.getResultList();
        rows.forEach(database::detach);
        return rows;
    }
}
