package jp.hoshimori.declaration.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation's code as it is sent. */
@Schema(
        name = "InvitationAcceptanceRequest",
        description = "受け取った招待コード / The code of the invitation",
        requiredProperties = {"code"})
record InvitationAcceptanceRequest(
        @Schema(examples = MemberExamples.CODE) String code) {

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "InvitationAcceptanceRequest[…]";
    }
}
