package jp.hoshimori.diagnosis.groupsession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.groupsession.model.Figures;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.GroupSize;
import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;
import jp.hoshimori.diagnosis.groupsession.model.Sheet;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.tenant.SystemAccess;

/** Adds up what participants answered, in whole groups of them. */
@ApplicationScoped
class ReadTotals {

    private final GroupSessions sessions;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final GroupSize groupSize;
    private final Clock clock;

    ReadTotals(
            GroupSessions sessions,
            Sheets sheets,
            Questionnaires questionnaires,
            GroupSessionConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.groupSize = new GroupSize(config.groupSize());
        this.clock = clock;
    }

    /** The totals of a session that the caller has been let see. */
    SessionTotals of(GroupSession session) {
        int counted = groupSize.counted(session.participants());
        return totals(session, counted, counted == 0 ? Optional.empty() : inSystem(() -> figures(session, counted)));
    }

    /**
     * The totals of sessions as they have become, by their ids; without those that are gone. It takes one statement, and
     * one more for each session in which a group has become complete.
     *
     * @param known what they were
     */
    Map<UUID, SessionTotals> again(Map<UUID, SessionTotals> known) {
        return inSystem(() -> sessions.ofIds(known.keySet()).stream()
                .map(session -> again(session, known.get(session.id())))
                .collect(Collectors.toMap(SessionTotals::sessionId, Function.identity())));
    }

    /** Those who were counted stay the same, and so do the figures of as many. */
    private SessionTotals again(GroupSession session, SessionTotals known) {
        int counted = groupSize.counted(session.participants());
        return totals(session, counted, counted == known.counted() ? known.figures() : figures(session, counted));
    }

    private SessionTotals totals(GroupSession session, int counted, Optional<Figures> figures) {
        Instant now = clock.instant();
        return new SessionTotals(
                session.id(), session.revisionAt(now), session.isOpenAt(now), session.participants(), counted, figures);
    }

    /** None when the session is being deleted: what is left of it may be the answers of a few. */
    private Optional<Figures> figures(GroupSession session, int counted) {
        Questionnaire questionnaire =
                questionnaires.find(session.questionnaire()).orElseThrow();
        List<Sheet> counting = sheets.first(session.id(), counted, questionnaire);
        return counting.size() == counted ? Optional.of(Figures.of(questionnaire, counting)) : Optional.empty();
    }

    private static <T> T inSystem(Callable<T> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
