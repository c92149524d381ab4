package jp.hoshimori.declaration.declaration;

import jp.hoshimori.declaration.declaration.model.EndingForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a declaration as it is sent. */
@Schema(name = "DeclarationEndingRequest", description = "宣言の終わり / The end of a declaration")
record EndingRequest(
        @Schema(
                description = "理由。500 文字まで。運営者は必ず書きます / Why, in at most 500 characters; an operator has to say",
                maxLength = 500,
                examples = "事業を終えたため")
        String reason,

        @Schema(description = "理由を公開の登録簿に載せるか / Whether the public register shows the reason", examples = "false")
        Boolean reasonPublic) {

    EndingForm form() {
        return EndingForm.of(reason, reasonPublic);
    }
}
