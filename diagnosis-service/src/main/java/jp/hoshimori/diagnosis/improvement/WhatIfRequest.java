package jp.hoshimori.diagnosis.improvement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers that are assumed in place of those given. */
@Schema(name = "WhatIf", description = "仮の回答 / Assumed answers")
record WhatIfRequest(
        @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "変えてみる設問だけ、設問ごとに一つ / Only the questions to try out, one answer to each")
        List<@NotNull @Valid AssumedAnswerRequest> answers) {

    List<SubmittedAnswer> submitted() {
        return answers.stream()
                .map(answer -> new SubmittedAnswer(answer.question(), answer.answer()))
                .toList();
    }

    /** One assumed answer. */
    @Schema(name = "WhatIfAnswer")
    record AssumedAnswerRequest(
            @NotNull @Schema(description = "設問の番号 / The question's number", examples = "24")
            Integer question,

            @NotNull
            @Schema(
                    description = "IMPLEMENTED 実施している, PARTIAL 一部実施している, NOT_IMPLEMENTED 実施していない, UNKNOWN わからない",
                    examples = "PARTIAL")
            String answer) {}
}
