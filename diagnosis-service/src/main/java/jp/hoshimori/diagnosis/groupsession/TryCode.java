package jp.hoshimori.diagnosis.groupsession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.SessionCode;
import jp.hoshimori.support.tenant.SystemAccess;

/**
 * Finds the group session that a code opens, and counts codes that open none. The same is done for every code that opens
 * none, whatever it looks like, so that not even the time it takes tells one from another.
 */
@ApplicationScoped
class TryCode {

    private static final int MINUTE = 60;

    /** Has too few characters to be anybody's. */
    private static final SessionCode IMPOSSIBLE = new SessionCode("");

    private final GroupSessions sessions;
    private final WrongCodes wrongCodes;
    private final Clock clock;

    TryCode(GroupSessions sessions, WrongCodes wrongCodes, Clock clock) {
        this.sessions = sessions;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
    }

    /**
     * What comes of the code.
     *
     * @param bucket the {@linkplain jp.hoshimori.support.http.ClientAddress#bucket bucket of addresses} it comes from
     */
    TriedCode tried(String typed, int bucket) {
        return SystemAccess.call(
                () -> QuarkusTransaction.requiringNew().call(() -> tried(typed, bucket, clock.instant())));
    }

    private TriedCode tried(String typed, int bucket, Instant now) {
        if (wrongCodes.areTooMany(bucket, now)) {
            return new TriedCode.NotTried(MINUTE - (int) (now.getEpochSecond() % MINUTE));
        }
        SessionCode code = SessionCode.typed(typed).orElse(IMPOSSIBLE);
        Optional<GroupSession> session = sessions.openedBy(code.text(), now);
        if (session.isPresent()) {
            return new TriedCode.Right(session.get());
        }
        wrongCodes.count(bucket, now);
        return new TriedCode.Wrong();
    }
}
