package jp.hoshimori.declaration.measuresrequest;

import jp.hoshimori.declaration.measuresrequest.model.RequestForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as it is sent. */
@Schema(
        name = "MeasuresRequestRequest",
        description = "取引先への要請。取引先は supplierId か supplierOrganizationId のどちらかで指定する。製品・サービス・事業者を指定する項目はない /"
                + " What to ask of a supplier, named by one of supplierId and supplierOrganizationId. There is no member for a"
                + " product, a service or a provider.",
        requiredProperties = {"star", "necessity", "explainedOn", "dueOn"})
record MeasuresRequestRequest(
        @Schema(description = "リストの取引先 / An entry of your lists", examples = "019c1a81-0000-7000-8000-000000000001")
        String supplierId,

        @Schema(description = "取引先の事業者のID / The supplier's organization", examples = MeasuresRequestExamples.SUPPLIER)
        String supplierOrganizationId,

        @Schema(description = "宣言を求める段階 / What it is asked to declare: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(
                description = "なぜこの取引先に必要か。20文字以上 / Why it is needed of this supplier, 20 characters or more",
                examples = MeasuresRequestExamples.NECESSITY)
        String necessity,

        @Schema(format = "date", description = "取引先に説明した日 / When that was explained", examples = "2026-04-10")
        String explainedOn,

        @Schema(format = "date", description = "いつまでに。30日以上先 / By when, 30 days away or more", examples = "2026-09-30")
        String dueOn,

        @Schema(description = "費用の話し合い。あとからも記録できる / The talk about the cost; it can be recorded later, too")
        CostTalkRequest costTalk) {

    RequestForm form() {
        return new RequestForm(star, necessity, explainedOn, dueOn, costTalk == null ? null : costTalk.form());
    }
}
