package jp.hoshimori.declaration.misuse;

import jp.hoshimori.declaration.misuse.model.CaseChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in a case as it is sent. */
@Schema(name = "LogoMarkMisuseCaseChange", requiredProperties = "state")
record MisuseCaseChangeRequest(
        @Schema(description = "INVESTIGATING, RESOLVED, DISMISSED", examples = "INVESTIGATING")
        String state,

        @Schema(
                description = "分かったこと、行ったこと、2000 文字まで。終了するときは必要 / What was found out or done, at most 2000"
                        + " characters; needed to close a case",
                examples = "掲載先の事業者に連絡しました。")
        String note) {

    CaseChange change() {
        return CaseChange.read(state, note);
    }
}
