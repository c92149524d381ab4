package jp.hoshimori.diagnosis.draft.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * A draft that became a diagnosis. It keeps no answers: those are the diagnosis's, and for whoever may read that.
 *
 * @param diagnosisId what it became
 */
public record FinishedDraft(
        UUID id, Optional<UUID> organizationId, Questionnaire questionnaire, Instant savedAt, UUID diagnosisId)
        implements Draft {

    @Override
    public <T> T either(Function<OpenDraft, T> open, Function<FinishedDraft, T> finished) {
        return finished.apply(this);
    }
}
