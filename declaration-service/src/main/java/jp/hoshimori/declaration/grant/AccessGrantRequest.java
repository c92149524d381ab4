package jp.hoshimori.declaration.grant;

import java.util.List;
import jp.hoshimori.declaration.grant.model.GrantForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant as it is sent. */
@Schema(
        name = "AccessGrantRequest",
        description = "委任の内容 / What to grant, and to whom",
        requiredProperties = {"granteeOrganizationId", "scopes", "expiresAt"})
record AccessGrantRequest(
        @Schema(
                description =
                        "委任先の事業者のID。登録されていなくてもよい / The organization that shall be allowed, as the org of its tokens"
                                + " names it; it need not be registered",
                examples = AccessGrantExamples.GRANTEE)
        String granteeOrganizationId,

        @Schema(
                description =
                        "diagnoses:read 自社診断の結果を読む, diagnoses:write 自社診断を代わりに登録する, declarations:read 宣言を読む / What it"
                                + " shall be allowed: to read the results of self-diagnoses, to enter self-diagnoses, to"
                                + " read declarations",
                examples = "[\"diagnoses:read\"]")
        List<String> scopes,

        @Schema(
                format = "date-time",
                description = "有効期限。1年以内、RFC 3339 / The end, within a year, RFC 3339",
                examples = "2027-03-31T15:00:00Z")
        String expiresAt) {

    GrantForm form() {
        return new GrantForm(granteeOrganizationId, scopes, expiresAt);
    }
}
