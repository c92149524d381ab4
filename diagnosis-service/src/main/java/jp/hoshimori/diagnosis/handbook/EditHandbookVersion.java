package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.EditRules;
import jp.hoshimori.diagnosis.handbook.model.Handbook;
import jp.hoshimori.diagnosis.handbook.model.HandbookDraft;
import jp.hoshimori.diagnosis.handbook.model.HandbookProblems;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Gives a draft the text that its organization has written. */
@ApplicationScoped
class EditHandbookVersion {

    private final Handbooks handbooks;
    private final Questionnaires questionnaires;
    private final Clock clock;

    EditHandbookVersion(Handbooks handbooks, Questionnaires questionnaires, Clock clock) {
        this.handbooks = handbooks;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * The draft with its new text.
     *
     * @throws ProblemException 404 when there is no such version or it is another organization's, 409 when it is no draft,
     *     412 or 428 when its author does not know the present version, 400 naming everything that is wrong with the text
     */
    @Transactional
    HandbookVersion edit(Caller caller, UUID organizationId, int number, String ifMatch, Handbook text) {
        caller.requireOwn(organizationId);
        handbooks.hold(organizationId);
        HandbookVersion version = handbooks.find(organizationId, number).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, version.version());
        if (!(version instanceof HandbookDraft draft)) {
            throw HandbookProblems.notADraft();
        }
        refuseUnlessSound(text, questionnaire(draft));
        return handbooks.put(draft.edited(text, clock.instant()));
    }

    private Questionnaire questionnaire(HandbookDraft draft) {
        String id = draft.origin().questionnaire();
        return questionnaires.find(id).orElseThrow(() -> new IllegalStateException("No edition is named " + id));
    }

    private static void refuseUnlessSound(Handbook text, Questionnaire questionnaire) {
        List<FieldError> violations = EditRules.violations(text, questionnaire);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
