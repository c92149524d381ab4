package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.Acknowledgements;
import jp.hoshimori.diagnosis.handbook.model.HandbookOrigin;
import org.hibernate.Session;

/** Who has read a version, as marks that can only be counted. */
@ApplicationScoped
class AcknowledgementRows {

    static final String COUNT_BY_DAY = """
            SELECT CAST(acknowledged_at AT TIME ZONE 'Asia/Tokyo' AS date) AS day, CAST(count(*) AS integer) AS readers
              FROM handbook_acknowledgement
             WHERE version_id = :version
             GROUP BY 1
             ORDER BY 1""";

    private static final String ADD = """
            INSERT INTO handbook_acknowledgement (version_id, organization_id, reader, acknowledged_at)
            SELECT :version, :organization, :reader, :now
             WHERE (SELECT count(*) FROM handbook_acknowledgement WHERE version_id = :version) < :most
            ON CONFLICT (version_id, reader) DO NOTHING""";

    private static final String KNOWS =
            "SELECT count(*) FROM handbook_acknowledgement WHERE version_id = :version AND reader = :reader";

    private final EntityManager database;

    AcknowledgementRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Counts the reader, unless they were counted before.
     *
     * @return whether they are counted now; not when the version has as many readers already as it may have
     */
    boolean add(HandbookOrigin version, String reader, Instant now, int most) {
        int added = session()
                .createNativeMutationQuery(ADD)
                .setParameter("version", version.id(), UUID.class)
                .setParameter("organization", version.organizationId(), UUID.class)
                .setParameter("reader", reader)
                .setParameter("now", now, Instant.class)
                .setParameter("most", most)
                .executeUpdate();
        return added == 1 || knows(version, reader);
    }

    private boolean knows(HandbookOrigin version, String reader) {
        return session()
                        .createNativeQuery(KNOWS, Long.class)
                        .setParameter("version", version.id())
                        .setParameter("reader", reader)
                        .getSingleResult()
                == 1;
    }

    /** How many readers a version has, by day. */
    Acknowledgements of(HandbookOrigin version) {
        return new Acknowledgements(session()
                .createNativeQuery(COUNT_BY_DAY, Tuple.class)
                .setParameter("version", version.id())
                .addScalar("day", LocalDate.class)
                .addScalar("readers", Integer.class)
                .getResultStream()
                .map(row ->
                        new Acknowledgements.Day(row.get("day", LocalDate.class), row.get("readers", Integer.class)))
                .toList());
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
