package jp.hoshimori.notification.inbox;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationKind;

/** Every organization's notifications. */
@ApplicationScoped
public class Notifications {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final Rows rows;

    Notifications(Rows rows) {
        this.rows = rows;
    }

    /** The notification of that id; empty when there is none, or none that this transaction may see. */
    public Optional<Notification> find(UUID id) {
        return rows.findByIdOptional(id).map(NotificationEntity::toNotification);
    }

    /** Whether the organization has been told of the event. */
    boolean tellOf(UUID eventId, UUID organizationId) {
        return rows.count("eventId = ?1 and organizationId = ?2", eventId, organizationId) > 0;
    }

    /** Whether the organization has been told that this kind of thing happened to the subject. */
    boolean tellOf(UUID subjectId, NotificationKind kind, UUID organizationId) {
        return rows.count("subjectId = ?1 and kind = ?2 and organizationId = ?3", subjectId, kind, organizationId) > 0;
    }

    /** The newest of an organization's notifications, newest first. */
    List<Notification> newest(UUID organizationId, int limit) {
        return list(rows.find("organizationId = ?1", NEWEST_FIRST, organizationId), limit);
    }

    /** Those that are older than the given one, newest first. */
    List<Notification> before(UUID id, UUID organizationId, int limit) {
        return list(rows.find("organizationId = ?1 and id < ?2", NEWEST_FIRST, organizationId, id), limit);
    }

    private static List<Notification> list(PanacheQuery<NotificationEntity> query, int limit) {
        return query.range(0, limit - 1).stream()
                .map(NotificationEntity::toNotification)
                .toList();
    }

    void add(Notification notification) {
        rows.persist(NotificationEntity.of(notification));
    }

    /** Deletes the organization's notifications of a subject, with their deliveries. */
    void forget(UUID organizationId, UUID subjectId) {
        rows.delete("subjectId = ?1 and organizationId = ?2", subjectId, organizationId);
    }

    /** The table, as Panache gives access to it. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<NotificationEntity, UUID> {}
}
