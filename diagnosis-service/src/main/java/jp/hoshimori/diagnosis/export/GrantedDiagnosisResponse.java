package jp.hoshimori.diagnosis.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diagnosis as a partner keeps it: codes and numbers, in no language. */
@Schema(
        name = "GrantedDiagnosis",
        description = "委任を受けた事業者の診断 / A diagnosis of an organization that granted it",
        requiredProperties = {
            "id",
            "organizationId",
            "questionnaire",
            "score",
            "maximum",
            "band",
            "parts",
            "unknownQuestions",
            "answers",
            "completedAt",
            "updatedAt"
        })
record GrantedDiagnosisResponse(
        String id,
        String organizationId,

        @Schema(examples = "jisha25-3.1") String questionnaire,

        @Schema(description = "回答とともに伝えられたこと / What was said with the answers")
        CompanyResponse profile,

        @Schema(examples = "79") int score,
        @Schema(examples = "100") int maximum,

        @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
        String band,

        List<PartResponse> parts,

        @Schema(description = "わからないと答えた設問 / The questions answered with UNKNOWN")
        List<Integer> unknownQuestions,

        List<AnswerResponse> answers,
        Instant completedAt,

        @Schema(description = "最後に変わった時刻。次回の updatedSince に使えます / When it last changed; the next updatedSince")
        Instant updatedAt) {

    static GrantedDiagnosisResponse of(ExportedDiagnosis diagnosis) {
        Answers answers = diagnosis.answers();
        return new GrantedDiagnosisResponse(
                diagnosis.id().toString(),
                diagnosis.organizationId().toString(),
                answers.questionnaire().id(),
                CompanyResponse.of(diagnosis.profile()),
                diagnosis.score().total(),
                answers.questionnaire().maximum(),
                diagnosis.score().band().code(),
                diagnosis.score().parts().stream().map(PartResponse::of).toList(),
                answers.questionsAnswered(jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN),
                AnswerResponse.of(answers),
                diagnosis.completedAt(),
                diagnosis.updatedAt());
    }

    @Schema(name = "GrantedDiagnosisProfile")
    record CompanyResponse(
            @Schema(examples = "E") String industry,
            @Schema(examples = "EMPLOYEES_6_20") String employeeBand,
            @Schema(examples = "13") String prefecture) {

        /** Null when nothing was said: what is absent is left out. */
        static CompanyResponse of(Profile profile) {
            return profile.equals(Profile.NONE)
                    ? null
                    : new CompanyResponse(
                            profile.industry().orElse(null),
                            profile.employeeBand().orElse(null),
                            profile.prefecture().orElse(null));
        }
    }

    @Schema(
            name = "GrantedDiagnosisPart",
            requiredProperties = {"part", "score", "maximum"})
    record PartResponse(
            @Schema(examples = "1") int part,
            @Schema(examples = "18") int score,
            @Schema(examples = "20") int maximum) {

        static PartResponse of(PartScore part) {
            return new PartResponse(part.part().number(), part.score(), part.maximum());
        }
    }

    @Schema(
            name = "GrantedDiagnosisAnswer",
            requiredProperties = {"question", "answer"})
    record AnswerResponse(
            @Schema(examples = "1") int question,

            @Schema(description = "値は増えることがある / Values may be added", examples = "IMPLEMENTED")
            String answer) {

        static List<AnswerResponse> of(Answers answers) {
            return IntStream.rangeClosed(1, answers.count())
                    .mapToObj(question ->
                            new AnswerResponse(question, answers.to(question).name()))
                    .toList();
        }
    }
}
