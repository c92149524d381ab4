package jp.hoshimori.declaration.disclosure;

import jp.hoshimori.declaration.disclosure.model.DisclosureForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disclosure as it is sent. */
@Schema(
        name = "DisclosureRequest",
        description = "開示の内容。相手はIDか法人番号のどちらかで指定する / What to show, to a buyer named by its id or its corporate number",
        requiredProperties = {"level", "expiresAt"})
record DisclosureRequest(
        @Schema(
                description = "取引先の事業者のID。登録されていなくてもよい / The buyer, as the org of its tokens names it; it need not"
                        + " be registered",
                examples = DisclosureExamples.BUYER)
        String buyerOrganizationId,

        @Schema(
                description = "取引先の法人番号。登録された事業者だけ / The corporate number of a registered buyer",
                examples = "7000012050002")
        String buyerCorporateNumber,

        @Schema(
                description = "STAR 宣言の段階だけ, PART_SCORES 最新の自社診断の区分ごとの点数まで, ANSWERS 回答まで / The star only, also the"
                        + " scores of the latest self-diagnosis part by part, also its answers",
                examples = "PART_SCORES")
        String level,

        @Schema(
                format = "date-time",
                description = "有効期限。1年以内、RFC 3339 / The end, within a year, RFC 3339",
                examples = "2027-03-31T15:00:00Z")
        String expiresAt) {

    DisclosureForm form() {
        return new DisclosureForm(buyerOrganizationId, buyerCorporateNumber, level, expiresAt);
    }
}
