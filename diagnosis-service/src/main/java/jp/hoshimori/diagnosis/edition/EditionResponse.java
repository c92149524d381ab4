package jp.hoshimori.diagnosis.edition;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A loaded edition with its document in both languages. */
@Schema(
        name = "QuestionnaireEdition",
        description = "登録された版 / A loaded edition",
        requiredProperties = {"id", "state", "loadedAt", "changedAt", "acts", "document"})
record EditionResponse(
        @Schema(examples = "jisha25-4.1") String id,

        @Schema(description = "値は増えることがある / Values may be added: DRAFT, SHADOW, PUBLISHED", examples = "DRAFT")
        String state,

        Instant loadedAt,
        Instant changedAt,

        @Schema(description = "公開前は省略 / Absent before it is published")
        Instant publishedAt,

        @Schema(
                description =
                        "過去の回答での試算。まだなら省略 / What past answers would have been worth; absent until that was scored")
        ShadowScoringResponse shadowScoring,

        @Schema(description = "操作の記録、古い順 / What operators did, in order")
        List<ActResponse> acts,

        @Schema(implementation = QuestionnaireDocument.class)
        Questionnaire document) {

    static EditionResponse of(EditionDossier dossier) {
        LoadedEdition edition = dossier.edition();
        return new EditionResponse(
                edition.id(),
                EditionState.of(edition).name(),
                edition.loading().at(),
                edition.loading().changedAt(),
                edition instanceof LoadedEdition.Published published ? published.publishedAt() : null,
                edition.shadowScoring().map(ShadowScoringResponse::of).orElse(null),
                dossier.acts().stream().map(ActResponse::of).toList(),
                edition.questionnaire());
    }

    @Schema(
            name = "QuestionnaireEditionAct",
            requiredProperties = {"act", "by", "at"})
    record ActResponse(
            @Schema(
                    description = "値は増えることがある / Values may be added: LOADED, REPLACED, SHADOW_SCORED, PUBLISHED",
                    examples = "LOADED")
            String act,

            @Schema(
                    description = "操作した人。トークンの sub / Who did it, as the token's sub",
                    examples = "0f2b8a1e-5c7d-4a70-9d52-2c1f0c6e7a41")
            String by,

            Instant at) {

        static ActResponse of(EditionActs.Entry entry) {
            return new ActResponse(entry.act().name(), entry.by(), entry.at());
        }
    }
}
