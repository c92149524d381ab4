package jp.hoshimori.declaration.member;

import java.time.Instant;
import jp.hoshimori.support.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever accepted an invitation is answered. */
@Schema(
        name = "InvitationAcceptance",
        description = "所属した事業者 / The organization that was joined",
        requiredProperties = {"memberId", "organizationId", "organizationName", "role", "since", "accountLinked"})
record InvitationAcceptanceResponse(
        @Schema(examples = MemberExamples.ID) String memberId,
        @Schema(examples = MemberExamples.ORGANIZATION) String organizationId,
        @Schema(examples = "星守製作所株式会社") String organizationName,
        @Schema(examples = "MEMBER") String role,
        Instant since,

        @Schema(
                description = "トークンの org がこの事業者を示しているか。false のときは、アカウントの管理者が結び付けるまで事業者のデータは扱えない /"
                        + " Whether the token's org names this organization; until an administrator of accounts has linked"
                        + " the account, the organization's data stays closed",
                examples = "false")
        boolean accountLinked) {

    static InvitationAcceptanceResponse of(AcceptInvitation.Accepted accepted, Caller caller) {
        return new InvitationAcceptanceResponse(
                accepted.member().id().toString(),
                accepted.organization().id().toString(),
                accepted.organization().profile().name().value(),
                accepted.member().role().name(),
                accepted.member().since(),
                caller.actsFor(accepted.organization().id()));
    }
}
