package jp.hoshimori.diagnosis.comparison.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** A respondent, of which a test says what it is about. */
final class SomeRespondent {

    static final Questionnaire EDITION = Editions.jisha25v31();
    static final Instant APRIL = Instant.parse("2026-04-10T00:00:00Z");

    private SomeRespondent() {}

    /** Nobody in particular, who answers everything with 一部実施している. */
    static Respondent anonymous() {
        return of(UUID.randomUUID(), null, Profile.NONE, Answer.PARTIAL, APRIL);
    }

    /** An organization's diagnosis. */
    static Respondent of(UUID organization, Answer answer, Instant completedAt) {
        return of(UUID.randomUUID(), organization, Profile.NONE, answer, completedAt);
    }

    /** A diagnosis with the same answer to every question. */
    static Respondent of(UUID id, UUID organization, Profile profile, Answer answer, Instant completedAt) {
        return new Respondent(id, Optional.ofNullable(organization), profile, EDITION, answered(answer), completedAt);
    }

    /** The same diagnosis as somebody's. */
    static Respondent claimed(Respondent anonymous, UUID organization) {
        return new Respondent(
                anonymous.diagnosisId(),
                Optional.of(organization),
                anonymous.profile(),
                anonymous.edition(),
                anonymous.answered(),
                anonymous.completedAt());
    }

    /** The same diagnosis of a company of which something else is known. */
    static Respondent in(Profile profile, Respondent respondent) {
        return new Respondent(
                respondent.diagnosisId(),
                respondent.organizationId(),
                profile,
                respondent.edition(),
                respondent.answered(),
                respondent.completedAt());
    }

    static Answered answered(Answer answer) {
        return new Answered(25 * EDITION.pointsOf(answer), Collections.nCopies(25, answer));
    }
}
