package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows a group session to its organizer. */
@ApplicationScoped
class FindGroupSession {

    private final GroupSessions sessions;

    FindGroupSession(GroupSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The session of that id.
     *
     * @throws ProblemException 404 when there is none, or when it is someone else's
     */
    @Transactional
    GroupSession find(Caller caller, UUID id) {
        GroupSession session = sessions.ofId(id).orElseThrow(ProblemException::notFound);
        caller.requireOwn(session.organizationId());
        return session;
    }
}
