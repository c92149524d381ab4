package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organizer its group sessions, the latest first. */
@ApplicationScoped
class ListGroupSessions {

    private final GroupSessions sessions;
    private final Cursors cursors;

    ListGroupSessions(GroupSessions sessions, Cursors cursors) {
        this.sessions = sessions;
        this.cursors = cursors;
    }

    /**
     * A piece of the sessions of the caller's organization.
     *
     * @throws ProblemException 403 for a caller of no organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<GroupSession> list(Caller caller, int limit, String cursor) {
        UUID organizationId = Organizers.organizationOf(caller);
        PageRequest piece = cursors.read(limit, cursor, "group-sessions?organization=" + organizationId);
        return cursors.page(piece, sessions.ofOrganization(organizationId, piece), GroupSessions::sortKey);
    }
}
