package jp.hoshimori.declaration.organization;

import java.util.UUID;
import jp.hoshimori.declaration.organization.model.CorrectionForm;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as it is sent. */
@Schema(
        name = "OrganizationCorrectionForm",
        description = "登録内容の訂正 / What to set right in a registration",
        requiredProperties = {"organizationId", "member", "value", "reason"})
record CorrectionRequest(
        @Schema(type = SchemaType.STRING, examples = OrganizationExamples.ID)
        UUID organizationId,

        @Schema(description = "直す項目 / What to correct: NAME, NAME_KANA, PREFECTURE, INDUSTRY", examples = "PREFECTURE")
        String member,

        @Schema(description = "正しい値 / What it should say", examples = "27")
        String value,

        @Schema(description = "理由。1～1000文字 / Why, in 1 to 1,000 characters", examples = "本店の移転の届けによる。")
        String reason) {

    CorrectionForm form() {
        return new CorrectionForm(organizationId, member, value, reason);
    }
}
