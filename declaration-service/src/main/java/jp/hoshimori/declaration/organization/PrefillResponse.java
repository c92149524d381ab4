package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.ProfileForm;
import jp.hoshimori.declaration.organization.model.RegistrationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration that is filled in as far as the caller's token knows. */
@Schema(
        name = "OrganizationPrefill",
        description = "記入済みの登録フォーム。分からない項目は省略 / A registration filled in as far as possible; the rest is absent")
record PrefillResponse(
        @Schema(examples = "CORPORATION") String kind,
        @Schema(examples = "7000012050002") String corporateNumber,
        @Schema(examples = "星守製作所株式会社") String name,
        @Schema(examples = "ホシモリセイサクショ") String nameKana,
        @Schema(examples = "13") String prefecture,
        @Schema(examples = "1000001") String postalCode,
        @Schema(examples = "見本市星守町1-2-3") String address) {

    static PrefillResponse of(RegistrationForm form) {
        ProfileForm profile = form.profile();
        return new PrefillResponse(
                form.kind(),
                form.corporateNumber(),
                profile.name(),
                profile.nameKana(),
                profile.prefecture(),
                profile.postalCode(),
                profile.address());
    }
}
