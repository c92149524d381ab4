package jp.hoshimori.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Reads an organization's inbox, newest first. */
@ApplicationScoped
class ListNotifications {

    private final Notifications notifications;
    private final Cursors cursors;

    ListNotifications(Notifications notifications, Cursors cursors) {
        this.notifications = notifications;
        this.cursors = cursors;
    }

    /**
     * A piece of the inbox; ids grow with time, so they are the order and the cursor.
     *
     * @throws ProblemException 404 for another organization's, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Notification> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        PageRequest request = cursors.read(limit, cursor, "notifications?organization=" + organizationId);
        List<Notification> rows = request.after()
                .map(last -> notifications.before(UUID.fromString(last.get(0)), organizationId, request.rowsToRead()))
                .orElseGet(() -> notifications.newest(organizationId, request.rowsToRead()));
        return cursors.page(request, rows, last -> List.of(last.id().toString()));
    }
}
