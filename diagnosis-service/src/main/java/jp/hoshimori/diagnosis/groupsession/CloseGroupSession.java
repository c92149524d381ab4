package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Closes a group session before its time: whoever has answered by then has taken part. */
@ApplicationScoped
class CloseGroupSession {

    private final FindGroupSession findGroupSession;
    private final GroupSessions sessions;
    private final Clock clock;

    CloseGroupSession(FindGroupSession findGroupSession, GroupSessions sessions, Clock clock) {
        this.findGroupSession = findGroupSession;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The session, closed now or closed before.
     *
     * @throws ProblemException 404 when there is none, or when it is someone else's
     */
    @Transactional
    GroupSession close(Caller caller, UUID id) {
        GroupSession found = findGroupSession.find(caller, id);
        sessions.close(found.id(), clock.instant());
        return findGroupSession.find(caller, id);
    }
}
