package jp.hoshimori.diagnosis.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.support.reference.ReferenceData;

/** Diagnoses for tests of their documents. */
final class SampleDiagnosis {

    /** Just before midnight in UTC: the next day in Japan. */
    private static final Instant COMPLETED = Instant.parse("2026-03-31T23:45:00Z");

    private SampleDiagnosis() {}

    /** The diagnosis of the examples in the API document: 79 points. */
    static Diagnosis usual() {
        return of(AnswerSheet.all(Answer.IMPLEMENTED)
                .with(Answer.PARTIAL, 5, 11)
                .with(Answer.NOT_IMPLEMENTED, 20, 21, 25)
                .with(Answer.UNKNOWN, 24));
    }

    /** The diagnosis that these answers make. */
    static Diagnosis of(AnswerSheet sheet) {
        Answers answers = sheet.answers();
        return new Diagnosis(
                UUID.fromString(DocumentExamples.ID),
                Optional.empty(),
                Profile.NONE,
                answers,
                new Scoring(answers.questionnaire()).score(answers),
                COMPLETED,
                1);
    }

    /** The words that ship. */
    static DocumentTexts texts() {
        return ReferenceData.read("documents/texts.yaml", DocumentTexts.class);
    }
}
