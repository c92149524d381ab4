package jp.hoshimori.diagnosis.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of diagnoses. */
final class DiagnosisEvents {

    private DiagnosisEvents() {}

    /** The fact that a diagnosis was completed. */
    static OutboxEvent completed(Diagnosis diagnosis) {
        return completed(diagnosis, null);
    }

    /** The fact that a diagnosis was completed, told together with others by an import. */
    static OutboxEvent imported(Diagnosis diagnosis, UUID importId) {
        return completed(diagnosis, importId);
    }

    private static OutboxEvent completed(Diagnosis diagnosis, UUID importId) {
        return new OutboxEvent(
                DiagnosisCompleted.TYPE.topic(),
                DiagnosisCompleted.TYPE.name(),
                DiagnosisCompleted.TYPE.schemaId(),
                diagnosis.id().toString(),
                diagnosis.version(),
                payload(diagnosis, importId));
    }

    /** The fact that a diagnosis, answered by nobody in particular, was claimed by the organization it now belongs to. */
    static OutboxEvent claimed(Diagnosis diagnosis, Instant claimedAt) {
        return new OutboxEvent(
                DiagnosisClaimed.TYPE.topic(),
                DiagnosisClaimed.TYPE.name(),
                DiagnosisClaimed.TYPE.schemaId(),
                diagnosis.id().toString(),
                diagnosis.version(),
                new DiagnosisClaimed(
                        diagnosis.id(),
                        diagnosis.organizationId().orElseThrow(),
                        diagnosis.questionnaire().id(),
                        diagnosis.score().total(),
                        diagnosis.score().band().code(),
                        parts(diagnosis),
                        answers(diagnosis.answers()),
                        diagnosis.unknownQuestions(),
                        diagnosis.completedAt(),
                        claimedAt));
    }

    private static DiagnosisCompleted payload(Diagnosis diagnosis, UUID importId) {
        return new DiagnosisCompleted(
                diagnosis.id(),
                diagnosis.organizationId().orElse(null),
                diagnosis.questionnaire().id(),
                diagnosis.score().total(),
                diagnosis.score().band().code(),
                parts(diagnosis),
                answers(diagnosis.answers()),
                diagnosis.unknownQuestions(),
                diagnosis.completedAt(),
                importId);
    }

    private static List<DiagnosisCompleted.PartScore> parts(Diagnosis diagnosis) {
        return diagnosis.score().parts().stream()
                .map(part -> new DiagnosisCompleted.PartScore(part.part().number(), part.score(), part.maximum()))
                .toList();
    }

    private static List<DiagnosisCompleted.Answer> answers(Answers answers) {
        return IntStream.rangeClosed(1, answers.count())
                .mapToObj(question -> new DiagnosisCompleted.Answer(
                        question, answers.to(question).name()))
                .toList();
    }
}
