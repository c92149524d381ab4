package jp.hoshimori.diagnosis.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organization discloses of its latest diagnosis, on the wire: codes and numbers, in no language. */
@Schema(
        name = "DisclosedDiagnosis",
        description = "取引先に開示された診断 / A diagnosis that was disclosed to a buyer",
        requiredProperties = {
            "organizationId",
            "diagnosisId",
            "level",
            "questionnaire",
            "score",
            "maximum",
            "band",
            "parts",
            "completedAt",
            "disclosedUntil"
        })
record DisclosedDiagnosisResponse(
        @Schema(description = "開示した事業者 / The organization that discloses")
        String organizationId,

        String diagnosisId,

        @Schema(
                description = "開示の範囲。値は増えることがある / How much is disclosed; values may be added: PART_SCORES, ANSWERS",
                examples = "PART_SCORES")
        String level,

        @Schema(examples = "jisha25-3.1") String questionnaire,
        @Schema(examples = "79") int score,
        @Schema(examples = "100") int maximum,

        @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
        String band,

        List<PartResponse> parts,

        @Schema(
                description =
                        "わからないと答えた設問。level が ANSWERS のときだけ / The questions answered with UNKNOWN; at ANSWERS only")
        List<Integer> unknownQuestions,

        @Schema(description = "level が ANSWERS のときだけ / At ANSWERS only")
        List<AnswerResponse> answers,

        Instant completedAt,

        @Schema(description = "この範囲の開示が終わる時刻 / From when on this much is shown no more")
        Instant disclosedUntil) {

    static DisclosedDiagnosisResponse of(DisclosedDiagnosis diagnosis) {
        return new DisclosedDiagnosisResponse(
                diagnosis.organizationId().toString(),
                diagnosis.diagnosisId().toString(),
                diagnosis.answers().isPresent() ? "ANSWERS" : "PART_SCORES",
                diagnosis.questionnaire().id(),
                diagnosis.score().total(),
                diagnosis.questionnaire().maximum(),
                diagnosis.score().band().code(),
                diagnosis.score().parts().stream().map(PartResponse::of).toList(),
                diagnosis
                        .answers()
                        .map(answers -> answers.questionsAnswered(Answer.UNKNOWN))
                        .orElse(null),
                diagnosis.answers().map(AnswerResponse::of).orElse(null),
                diagnosis.completedAt(),
                diagnosis.shownUntil());
    }

    @Schema(
            name = "DisclosedDiagnosisPart",
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
            name = "DisclosedDiagnosisAnswer",
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
