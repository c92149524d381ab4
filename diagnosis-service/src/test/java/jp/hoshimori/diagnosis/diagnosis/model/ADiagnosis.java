package jp.hoshimori.diagnosis.diagnosis.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A diagnosis that an organization completed, from which a test changes what it is about. */
final class ADiagnosis {

    static final UUID OWNER = UUID.fromString("0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa");
    static final Instant COMPLETED = Instant.parse("2026-04-01T00:00:00Z");

    private ADiagnosis() {}

    static Diagnosis with(Answers answers) {
        return of(Optional.of(OWNER), answers);
    }

    static Diagnosis of(Optional<UUID> owner, Answers answers) {
        return new Diagnosis(
                UUID.fromString("019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41"),
                owner,
                Profile.NONE,
                answers,
                new Scoring(answers.questionnaire()).score(answers),
                COMPLETED,
                0);
    }
}
