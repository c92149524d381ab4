package jp.hoshimori.diagnosis.handbook;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.diagnosis.handbook.model.EndedHandbook;
import jp.hoshimori.diagnosis.handbook.model.HandbookOrigin;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a handbook as its organization's people read it. */
@Schema(
        name = "HandbookVersion",
        description = "ハンドブックの版 / A version of the handbook",
        requiredProperties = {
            "version",
            "organizationId",
            "state",
            "language",
            "diagnosisId",
            "questionnaire",
            "template",
            "undecidedQuestions",
            "replacedQuestions",
            "handbook",
            "createdAt",
            "updatedAt"
        })
record HandbookVersionResponse(
        @Schema(description = "版の番号、1 から / The version's number, from 1", examples = "1")
        int version,

        @Schema(examples = HandbookExamples.ORGANIZATION) String organizationId,

        @Schema(
                description = "値は増えることがある / Values may be added: DRAFT 下書き, PUBLISHED 公開中, SUPERSEDED 新しい版に交代,"
                        + " WITHDRAWN 公開取りやめ",
                examples = "PUBLISHED")
        String state,

        @Schema(description = "ja, en", examples = "ja") String language,

        @Schema(description = "基にした診断 / The diagnosis it was made of", examples = HandbookExamples.DIAGNOSIS)
        String diagnosisId,

        @Schema(description = "設問の版 / The edition whose questions the rules name", examples = "jisha25-3.1")
        String questionnaire,

        @Schema(description = "基にしたひな形 / The template it was made of", examples = "handbook-1")
        String template,

        @Schema(description = "まだ案のままの設問 / The questions whose rule is still the proposal that was generated")
        List<Integer> undecidedQuestions,

        @Schema(
                description = "回答が変わったため、前の版で編集した（または外した）ルールを新しい文に替えた設問 / The questions whose rules were"
                        + " edited or taken out in the version before and are new now, for their answers had changed")
        List<Integer> replacedQuestions,

        @Schema(description = "従業員に渡すリンク。公開中だけ / What employees are given; only while it is published")
        LinkResponse link,

        HandbookResponse handbook,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,

        @Schema(description = "公開が終わった日時 / When its publication ended")
        Instant endedAt) {

    static HandbookVersionResponse of(HandbookVersion version, HandbookSecrets secrets) {
        HandbookOrigin origin = version.origin();
        return new HandbookVersionResponse(
                origin.number(),
                origin.organizationId().toString(),
                version.state().name(),
                origin.language().tag(),
                origin.diagnosisId().toString(),
                origin.questionnaire(),
                origin.template(),
                version.text().undecidedQuestions(),
                version.text().replaced(),
                link(version, secrets),
                HandbookResponse.of(version.text().handbook()),
                origin.createdAt(),
                version.updatedAt(),
                publishedAt(version),
                version instanceof EndedHandbook ended ? ended.endedAt() : null);
    }

    private static LinkResponse link(HandbookVersion version, HandbookSecrets secrets) {
        if (version instanceof PublishedHandbook published) {
            return secrets.token(published.link(), published.origin().id())
                    .map(LinkResponse::of)
                    .orElse(null);
        }
        return null;
    }

    private static Instant publishedAt(HandbookVersion version) {
        if (version instanceof PublishedHandbook published) {
            return published.publishedAt();
        }
        return version instanceof EndedHandbook ended ? ended.publishedAt() : null;
    }

    @Schema(
            name = "HandbookLink",
            requiredProperties = {"token", "path"})
    record LinkResponse(
            @Schema(
                    description = "知っている人は誰でも読める。従業員だけに渡すこと / Whoever knows it can read the handbook; give it to"
                            + " employees only",
                    examples = HandbookExamples.TOKEN)
            String token,

            @Schema(examples = "/v1/published-handbooks/" + HandbookExamples.TOKEN)
            String path) {

        static LinkResponse of(String token) {
            return new LinkResponse(token, "/v1/published-handbooks/" + token);
        }
    }
}
