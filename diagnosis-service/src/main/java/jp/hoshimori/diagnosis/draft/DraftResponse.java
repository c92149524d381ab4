package jp.hoshimori.diagnosis.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;
import jp.hoshimori.diagnosis.diagnosis.ProfileResponse;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.draft.model.Draft;
import jp.hoshimori.diagnosis.draft.model.FinishedDraft;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;
import jp.hoshimori.diagnosis.draft.model.Sheet;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft with what was saved of it. */
@Schema(
        name = "DiagnosisDraft",
        description = "回答途中の自社診断。完了すると diagnosisId が付き、回答はその診断で読む / A self-diagnosis that is being answered; once"
                + " completed it has a diagnosisId, and the answers are read there",
        requiredProperties = {"id", "questionnaire", "savedAt", "expiresAt"})
record DraftResponse(
        @Schema(
                description = "推測できない識別子。匿名の下書きはこれを知る人が読み書きできる / Cannot be guessed; whoever knows an"
                        + " anonymous draft's can read and change it",
                examples = DraftExamples.ID)
        String id,

        @Schema(description = "回答する事業者。匿名の下書きでは省略 / Whose it is; absent when anonymous")
        String organizationId,

        @Schema(description = "回答する版 / The edition that is answered", examples = "jisha25-3.1")
        String questionnaire,

        ProfileResponse profile,

        @Schema(description = "回答を引き継いだ診断 / The diagnosis whose answers it began with")
        String prefilledFrom,

        @Schema(description = "回答済みの設問だけ / Only the questions that are answered")
        List<DraftAnswerResponse> answers,

        @Schema(description = "まだ回答していない設問 / The questions that are not answered yet")
        List<Integer> missingQuestions,

        @Schema(
                description = "拠点ごとに回答するときのまとめ方 / How the sites' answers become the company's",
                examples = "WORST_ANSWER")
        String aggregation,

        @Schema(
                description = "拠点ごとの回答。このとき answers と missingQuestions はない / Each site's answers, instead of answers"
                        + " and missingQuestions")
        List<DraftSiteResponse> sites,

        @Schema(description = "完了してできた診断 / The diagnosis that it became", examples = DiagnosisExamples.ID)
        String diagnosisId,

        @Schema(description = "最後に保存した時刻 / When something was last saved")
        Instant savedAt,

        @Schema(description = "何も保存しなければこの時刻に消える / When it is deleted unless something is saved")
        Instant expiresAt) {

    /** The draft, which is there until that time. */
    static DraftResponse of(Draft draft, Instant expiresAt) {
        return draft.either(open -> of(open, expiresAt), finished -> of(finished, expiresAt));
    }

    private static DraftResponse of(OpenDraft draft, Instant expiresAt) {
        Optional<Sheet> company = draft.sheets().stream()
                .filter(sheet -> sheet.site() == Sheet.COMPANY)
                .findFirst();
        return new DraftResponse(
                draft.id().toString(),
                draft.organizationId().map(UUID::toString).orElse(null),
                draft.questionnaire().id(),
                ProfileResponse.of(draft.profile()),
                draft.prefilledFrom().map(UUID::toString).orElse(null),
                company.map(DraftAnswerResponse::of).orElse(null),
                company.map(Sheet::missing).orElse(null),
                draft.aggregation().map(Aggregation::name).orElse(null),
                company.isPresent()
                        ? null
                        : draft.sheets().stream().map(DraftSiteResponse::of).toList(),
                null,
                draft.savedAt(),
                expiresAt);
    }

    private static DraftResponse of(FinishedDraft draft, Instant expiresAt) {
        return new DraftResponse(
                draft.id().toString(),
                draft.organizationId().map(UUID::toString).orElse(null),
                draft.questionnaire().id(),
                null,
                null,
                null,
                null,
                null,
                null,
                draft.diagnosisId().toString(),
                draft.savedAt(),
                expiresAt);
    }

    @Schema(
            name = "DiagnosisDraftAnswer",
            requiredProperties = {"question", "answer"})
    record DraftAnswerResponse(
            @Schema(examples = "1") int question,

            @Schema(description = "値は増えることがある / Values may be added", examples = "IMPLEMENTED")
            String answer) {

        static List<DraftAnswerResponse> of(Sheet sheet) {
            return IntStream.rangeClosed(1, sheet.answers().size())
                    .boxed()
                    .flatMap(question -> of(question, sheet.answers().get(question - 1)))
                    .toList();
        }

        private static Stream<DraftAnswerResponse> of(int question, Optional<Answer> answer) {
            return answer.stream().map(given -> new DraftAnswerResponse(question, given.name()));
        }
    }

    @Schema(
            name = "DiagnosisDraftSite",
            requiredProperties = {"site", "name", "answers", "missingQuestions"})
    record DraftSiteResponse(
            @Schema(description = "拠点の番号、1から / The site's number, from 1", examples = "1")
            int site,

            @Schema(examples = "本社") String name,
            List<DraftAnswerResponse> answers,
            List<Integer> missingQuestions) {

        static DraftSiteResponse of(Sheet sheet) {
            return new DraftSiteResponse(
                    sheet.site(), sheet.name().orElseThrow().value(), DraftAnswerResponse.of(sheet), sheet.missing());
        }
    }
}
