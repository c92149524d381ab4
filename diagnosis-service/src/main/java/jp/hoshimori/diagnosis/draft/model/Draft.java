package jp.hoshimori.diagnosis.draft.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** A diagnosis that is answered step by step: open until it is completed, and finished from then on. */
public sealed interface Draft permits OpenDraft, FinishedDraft {

    /** Names it; all that guards an anonymous one. */
    UUID id();

    /** Whose it is; empty for somebody who was not signed in. */
    Optional<UUID> organizationId();

    /** The edition that it answers. */
    Questionnaire questionnaire();

    /** When something was last saved of it. */
    Instant savedAt();

    /** What one of the two functions makes of it. */
    <T> T either(Function<OpenDraft, T> open, Function<FinishedDraft, T> finished);
}
