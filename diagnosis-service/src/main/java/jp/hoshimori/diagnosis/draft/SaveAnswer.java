package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.AnswerCodes;
import jp.hoshimori.diagnosis.diagnosis.Answering;
import jp.hoshimori.diagnosis.draft.model.FinishedDraft;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Saves one answer of a draft, or takes it back, without touching any other. */
@ApplicationScoped
class SaveAnswer {

    private static final LocalizedText NO_SUCH_ANSWER =
            LocalizedText.of("この回答は選べません。選べるのは {0} です。", "This is not one of the answers; they are {0}.");

    private final Answering answering;
    private final FindDraft findDraft;
    private final Drafts drafts;
    private final DraftSheets sheets;
    private final Clock clock;

    SaveAnswer(Answering answering, FindDraft findDraft, Drafts drafts, DraftSheets sheets, Clock clock) {
        this.answering = answering;
        this.findDraft = findDraft;
        this.drafts = drafts;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Saves the answer to a question.
     *
     * @param place which question of which draft
     * @param answer the name of the answer
     * @throws ProblemException 404 when there is no such place or the draft is not the caller's, 409 when the draft was
     *     completed, 400 when the edition offers no such answer, 403 for a caller who answers for no organization
     */
    @Transactional
    void save(Caller caller, AnswerPlace place, String answer) {
        OpenDraft draft = draftAt(caller, place);
        fill(place, AnswerCodes.of(offered(draft.questionnaire(), answer)));
    }

    /**
     * Takes back the answer to a question; nothing happens when there is none.
     *
     * @throws ProblemException as {@link #save} does
     */
    @Transactional
    void clear(Caller caller, AnswerPlace place) {
        draftAt(caller, place);
        fill(place, DraftRows.UNANSWERED);
    }

    private OpenDraft draftAt(Caller caller, AnswerPlace place) {
        answering.organizationOf(caller);
        return findDraft.find(caller, place.draftId()).either(draft -> withPlace(draft, place), SaveAnswer::refuse);
    }

    private static OpenDraft withPlace(OpenDraft draft, AnswerPlace place) {
        return Optional.of(draft)
                .filter(found -> found.asks(place.site(), place.question()))
                .orElseThrow(ProblemException::notFound);
    }

    private static OpenDraft refuse(FinishedDraft finished) {
        throw DraftProblems.alreadyCompleted();
    }

    private void fill(AnswerPlace place, short code) {
        // First the draft, whose row everyone who changes it takes in this order, so that nobody waits in a circle.
        if (!drafts.touch(place.draftId(), clock.instant())) {
            throw DraftProblems.alreadyCompleted();
        }
        sheets.fill(place.draftId(), place.site(), place.question(), code);
    }

    private static Answer offered(Questionnaire questionnaire, String name) {
        return questionnaire.answers().stream()
                .map(option -> option.answer())
                .filter(answer -> answer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        new FieldError("/answer", "UNKNOWN_ANSWER", NO_SUCH_ANSWER.format(names(questionnaire)))));
    }

    private static String names(Questionnaire questionnaire) {
        return questionnaire.answers().stream()
                .map(option -> option.answer().name())
                .collect(Collectors.joining(", "));
    }
}
