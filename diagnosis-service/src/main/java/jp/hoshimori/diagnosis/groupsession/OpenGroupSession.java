package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.Opening;
import jp.hoshimori.diagnosis.groupsession.model.OpeningRules;
import jp.hoshimori.diagnosis.groupsession.model.SessionCode;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Opens a group session under a code that no other open one has. */
@ApplicationScoped
class OpenGroupSession {

    /** Editions take effect at midnight in Japan. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final GroupSessions sessions;
    private final Questionnaires questionnaires;
    private final GroupSessionConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenGroupSession(GroupSessions sessions, Questionnaires questionnaires, GroupSessionConfig config, Clock clock) {
        this.sessions = sessions;
        this.questionnaires = questionnaires;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A new session of the caller's organization.
     *
     * @throws ProblemException 403 for a caller of no organization, 400 naming everything that is wrong
     */
    @Transactional
    GroupSession open(Caller caller, GroupSessionOpeningRequest wanted) {
        UUID organizationId = Organizers.organizationOf(caller);
        Instant now = clock.instant();
        List<FieldError> violations = OpeningRules.violations(opening(wanted, now));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        GroupSession session;
        do {
            session = session(organizationId, wanted, now);
        } while (!sessions.add(session));
        return session;
    }

    private Opening opening(GroupSessionOpeningRequest wanted, Instant now) {
        List<String> answerable = questionnaires.effectiveOn(LocalDate.ofInstant(now, JAPAN)).stream()
                .map(Questionnaire::id)
                .toList();
        return new Opening(
                wanted.title(), wanted.questionnaire(), wanted.closesAt(), answerable, now, config.longest());
    }

    private GroupSession session(UUID organizationId, GroupSessionOpeningRequest wanted, Instant now) {
        return new GroupSession(
                Ids.next(),
                organizationId,
                SessionCode.random(random),
                wanted.title(),
                wanted.questionnaire(),
                now,
                wanted.closesAt(),
                Optional.empty(),
                0);
    }
}
