package jp.hoshimori.declaration.declaration;

import java.util.List;
import jp.hoshimori.declaration.declaration.model.DeclarationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as it is sent. */
@Schema(
        name = "DeclarationRequest",
        description = "宣言の内容 / What is declared",
        requiredProperties = {"star", "principlesEdition", "pledged", "purposes", "publicity"})
record DeclarationRequest(
        @Schema(
                description = "宣言する段階。ONE_STAR 一つ星, TWO_STARS 二つ星 / What is declared: ONE_STAR, TWO_STARS",
                examples = "ONE_STAR")
        String star,

        @Schema(
                description = "誓約する5か条・6か条の版。GET /v1/principles を参照 / The edition of the principles that is pledged;"
                        + " see GET /v1/principles",
                examples = "principles-6")
        String principlesEdition,

        @Schema(
                description = "各条に取り組むことを誓約する / The pledge to work on every principle of the edition",
                examples = "true")
        Boolean pledged,

        @Schema(
                description = "宣言の目的、一つ以上 / What it is declared for, one or more: IMPROVE_OWN_SECURITY,"
                        + " RAISE_MANAGEMENT_AWARENESS, RAISE_EMPLOYEE_AWARENESS, GAIN_TRUST, PARTNER_REQUEST, SUBSIDY,"
                        + " SUPPORT_MEASURES, OTHER",
                examples = "[\"IMPROVE_OWN_SECURITY\", \"GAIN_TRUST\"]")
        List<String> purposes,

        @Schema(
                description = "公開の登録簿に事業者名を載せるか / Whether the public register shows the organization's name:"
                        + " NAME_PUBLISHED, NAME_WITHHELD",
                examples = "NAME_PUBLISHED")
        String publicity,

        @Schema(
                description = "二つ星のもとにする診断。省略すると最新の診断。一つ星では使いません / The diagnosis that two stars rest on;"
                        + " the newest when left out. Not used for one star")
        String diagnosisId) {

    DeclarationForm form() {
        return new DeclarationForm(star, principlesEdition, pledged, purposes, publicity, diagnosisId);
    }
}
