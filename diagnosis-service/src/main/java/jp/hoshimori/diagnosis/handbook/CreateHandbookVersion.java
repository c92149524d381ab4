package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.Diagnoses;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.handbook.model.GeneratedHandbook;
import jp.hoshimori.diagnosis.handbook.model.HandbookDraft;
import jp.hoshimori.diagnosis.handbook.model.HandbookForm;
import jp.hoshimori.diagnosis.handbook.model.HandbookLanguage;
import jp.hoshimori.diagnosis.handbook.model.HandbookOrigin;
import jp.hoshimori.diagnosis.handbook.model.HandbookText;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Generates the next version of an organization's handbook from the answers of one of its diagnoses. */
@ApplicationScoped
class CreateHandbookVersion {

    /** The same for a diagnosis that does not exist and for someone else's. */
    private static final LocalizedText NO_SUCH_DIAGNOSIS = LocalizedText.of(
            "この id の診断は、この事業者のものの中にありません。匿名で回答した診断は、先にこの事業者のものにしてください。",
            "The organization has no diagnosis of that id. One that was answered anonymously has to become the"
                    + " organization's first.");

    private final Handbooks handbooks;
    private final Diagnoses diagnoses;
    private final HandbookTemplates templates;
    private final Clock clock;

    CreateHandbookVersion(Handbooks handbooks, Diagnoses diagnoses, HandbookTemplates templates, Clock clock) {
        this.handbooks = handbooks;
        this.diagnoses = diagnoses;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * A draft, in which edits of the latest version in the same language live on where the answers allow.
     *
     * @throws ProblemException 404 for another organization's, 400 naming everything that is wrong with the form
     */
    @Transactional
    HandbookDraft create(Caller caller, UUID organizationId, HandbookForm form) {
        caller.requireOwn(organizationId);
        refuseUnlessSound(form);
        Diagnosis diagnosis = diagnosis(organizationId, form.diagnosisId().orElseThrow());
        handbooks.hold(organizationId);
        HandbookOrigin origin = origin(diagnosis, organizationId, form.writtenIn());
        GeneratedHandbook fresh = templates
                .current()
                .generate(diagnosis.answers(), form.writtenIn().locale());
        HandbookText text = text(origin, fresh, form.organizationName());
        HandbookDraft draft = new HandbookDraft(origin, text, origin.createdAt(), 0);
        handbooks.add(draft);
        return draft;
    }

    private HandbookOrigin origin(Diagnosis diagnosis, UUID organizationId, HandbookLanguage language) {
        return new HandbookOrigin(
                Ids.next(),
                organizationId,
                handbooks.nextNumber(organizationId),
                language,
                diagnosis.id(),
                diagnosis.questionnaire().id(),
                templates.current().id(),
                clock.instant());
    }

    private static void refuseUnlessSound(HandbookForm form) {
        List<FieldError> violations = form.violations();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private Diagnosis diagnosis(UUID organizationId, UUID id) {
        return diagnoses
                .ofId(id)
                .filter(diagnosis -> diagnosis
                        .organizationId()
                        .filter(organizationId::equals)
                        .isPresent())
                .orElseThrow(() -> ProblemException.invalid(
                        new FieldError("/diagnosisId", "UNKNOWN_DIAGNOSIS", NO_SUCH_DIAGNOSIS)));
    }

    private HandbookText text(HandbookOrigin origin, GeneratedHandbook fresh, Optional<String> name) {
        HandbookText text = handbooks
                .latest(origin.organizationId(), origin.language())
                .map(latest -> latest.text().next(fresh))
                .orElseGet(fresh::untouched);
        return name.map(text::of).orElse(text);
    }
}
