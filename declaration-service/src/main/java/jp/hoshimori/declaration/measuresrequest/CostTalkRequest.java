package jp.hoshimori.declaration.measuresrequest;

import jp.hoshimori.declaration.measuresrequest.model.CostTalkForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A talk about the cost as it is sent. */
@Schema(
        name = "CostTalkRequest",
        description = "費用の話し合いの記録 / The record of a talk about the cost",
        requiredProperties = {"heldOn", "offer", "agreement"})
record CostTalkRequest(
        @Schema(format = "date", description = "話し合った日 / When it was held", examples = "2026-04-10")
        String heldOn,

        @Schema(description = "発注者の申し出 / What the buyer offered", examples = MeasuresRequestExamples.OFFER)
        String offer,

        @Schema(description = "決めたこと / What was agreed", examples = MeasuresRequestExamples.AGREEMENT)
        String agreement) {

    CostTalkForm form() {
        return new CostTalkForm(heldOn, offer, agreement);
    }
}
