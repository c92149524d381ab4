package jp.hoshimori.diagnosis.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complete set of answers as it is sent. */
@Schema(name = "DiagnosisSubmission", description = "すべての設問への回答 / The answers to all questions")
public record DiagnosisSubmissionRequest(
        @NotNull @Schema(description = "回答する版 / The edition that is answered", examples = "jisha25-3.1")
        String questionnaire,

        @Valid @Schema(description = "同じような会社と比べるための情報 / What groups the company with others like it")
        ProfileRequest profile,

        @NotNull @Size(max = 100) @Schema(description = "設問ごとに一つ、順不同 / One to each question, in any order")
        List<@NotNull @Valid AnswerRequest> answers) {

    /** The answers, before anything is known of them. */
    public List<SubmittedAnswer> submitted() {
        return answers.stream().map(AnswerRequest::submitted).toList();
    }

    /** One answer as it is sent. */
    @Schema(name = "DiagnosisSubmissionAnswer")
    public record AnswerRequest(
            @NotNull @Schema(description = "設問の番号 / The question's number", examples = "1")
            Integer question,

            @NotNull
            @Schema(
                    description = "IMPLEMENTED 実施している, PARTIAL 一部実施している, NOT_IMPLEMENTED 実施していない," + " UNKNOWN わからない",
                    examples = "IMPLEMENTED")
            String answer) {

        /** The answer, before anything is known of it. */
        public SubmittedAnswer submitted() {
            return new SubmittedAnswer(question, answer);
        }
    }
}
