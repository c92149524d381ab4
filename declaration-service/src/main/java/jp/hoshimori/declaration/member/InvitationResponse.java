package jp.hoshimori.declaration.member;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.declaration.member.model.Invitation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as the organization's administrators read it. */
@Schema(
        name = "Invitation",
        description = "招待 / An invitation",
        requiredProperties = {"id", "role", "invitedAt", "expiresAt"})
record InvitationResponse(
        @Schema(examples = MemberExamples.INVITATION_ID) String id,
        @Schema(examples = "MEMBER") String role,

        @Schema(
                description = "招待コード。招待したときの応答だけに含まれる / Only in the answer to the invitation",
                examples = MemberExamples.CODE)
        String code,

        Instant invitedAt,
        Instant expiresAt) {

    static InvitationResponse of(Invitation invitation) {
        return of(invitation, null);
    }

    static InvitationResponse of(InviteMember.OpenInvitation open) {
        return of(open.invitation(), open.code().value());
    }

    private static InvitationResponse of(Invitation invitation, String code) {
        return new InvitationResponse(
                invitation.id().toString(),
                invitation.role().name(),
                code,
                invitation.invitedAt(),
                invitation.expiresAt());
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "InvitationResponse[" + id + "]";
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "InvitationPage", requiredProperties = "items")
    record InvitationPage(List<InvitationResponse> items, String nextCursor) {}
}
