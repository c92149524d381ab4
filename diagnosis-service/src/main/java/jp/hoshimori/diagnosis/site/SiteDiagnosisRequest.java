package jp.hoshimori.diagnosis.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisSubmissionRequest.AnswerRequest;
import jp.hoshimori.diagnosis.diagnosis.ProfileRequest;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedSite;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The complete answers of several sites as they are sent. */
@Schema(name = "SiteDiagnosisSubmission", description = "拠点ごとのすべての設問への回答 / Each site's answers to all questions")
record SiteDiagnosisRequest(
        @NotNull @Schema(description = "回答する版 / The edition that is answered", examples = "jisha25-3.1")
        String questionnaire,

        @Schema(description = "同じような会社と比べるための情報 / What groups the company with others like it")
        ProfileRequest profile,

        @NotNull
        @Schema(
                description = "WORST_ANSWER 設問ごとに最も悪い回答, AVERAGE 設問ごとに点数の平均を超えない最も良い回答 / per question the"
                        + " worst answer, or the best answer whose points do not exceed the average",
                examples = "WORST_ANSWER")
        String aggregation,

        @NotNull @Schema(description = "1から50の拠点 / 1 to 50 sites")
        List<@NotNull @Valid SiteRequest> sites) {

    List<SubmittedSite> submitted() {
        return sites.stream().map(SiteRequest::submitted).toList();
    }

    /** One site as it is sent. */
    @Schema(name = "SiteDiagnosisSubmissionSite")
    record SiteRequest(
            @NotNull @Schema(description = "拠点名、1から100文字 / The site's name, 1 to 100 characters", examples = "本社")
            String name,

            @NotNull @Size(max = 100) @Schema(description = "設問ごとに一つ、順不同 / One to each question, in any order")
            List<@NotNull @Valid AnswerRequest> answers) {

        private SubmittedSite submitted() {
            return new SubmittedSite(
                    name, answers.stream().map(AnswerRequest::submitted).toList());
        }
    }
}
