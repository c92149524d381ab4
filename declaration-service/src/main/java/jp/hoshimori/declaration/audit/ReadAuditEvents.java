package jp.hoshimori.declaration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditEvents.Key;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows who did what: to the operator everything, to an organization what concerns it. */
@ApplicationScoped
class ReadAuditEvents {

    /**
     * How many events one piece looks at. Of several filters one is answered by an index and the others one event at a
     * time: a piece that finds little ends here, and the list goes on with its cursor.
     */
    static final int LOOKED_AT = 2_000;

    private final AuditEvents events;
    private final Cursors cursors;

    ReadAuditEvents(AuditEvents events, Cursors cursors) {
        this.events = events;
        this.cursors = cursors;
    }

    /**
     * A piece of what the filter asks for, newest first; it may hold less than asked for, or nothing, and still go on. To
     * be called with the system's access.
     *
     * @throws ProblemException 400 for an impossible limit or cursor
     */
    @Transactional
    Page<AuditEvent> all(AuditFilter filter, int limit, String cursor) throws SQLException {
        return page(filter, cursors.read(limit, cursor, "audit-events?" + filter));
    }

    /**
     * The same of what an organization's people did, and of what anyone did to it and its declarations.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<AuditEvent> own(Caller caller, UUID organizationId, AuditFilter filter, int limit, String cursor)
            throws SQLException {
        caller.requireOwn(organizationId);
        return page(filter, cursors.read(limit, cursor, "own-audit-events?" + filter));
    }

    private Page<AuditEvent> page(AuditFilter filter, PageRequest request) throws SQLException {
        List<AuditEvent> found = events.newest(filter, request.after().map(Key::of), LOOKED_AT);
        List<AuditEvent> items = new ArrayList<>();
        for (AuditEvent event : found) {
            if (items.size() == request.limit()) {
                return cursors.page(request, items, after(items));
            }
            if (filter.meets(event)) {
                items.add(event);
            }
        }
        return cursors.page(request, items, found.size() < LOOKED_AT ? Optional.empty() : after(found));
    }

    private static Optional<List<String>> after(List<AuditEvent> events) {
        return Optional.of(Key.of(events.get(events.size() - 1)).written());
    }
}
