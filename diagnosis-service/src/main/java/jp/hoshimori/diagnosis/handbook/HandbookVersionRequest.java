package jp.hoshimori.diagnosis.handbook;

import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.HandbookForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new version shall be made of, as it is sent. */
@Schema(
        name = "HandbookVersionCreation",
        description = "ハンドブックの新しい版の基 / What a new handbook version is made of",
        requiredProperties = {"diagnosisId", "language"})
record HandbookVersionRequest(
        @Schema(
                implementation = String.class,
                description = "基にする診断。この事業者のもの / A diagnosis of the organization",
                examples = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41")
        UUID diagnosisId,

        @Schema(description = "ja, en", examples = "ja") String language,

        @Schema(
                description = "印刷する事業者名。省略すると前の版と同じ、なければ「当社」/ The organization's name as it shall be printed;"
                        + " when absent, as in the version before, or else \"Our company\"",
                examples = "見本製作所")
        String organizationName) {

    HandbookForm form() {
        return new HandbookForm(
                Optional.ofNullable(diagnosisId), Optional.ofNullable(language), Optional.ofNullable(organizationName));
    }
}
