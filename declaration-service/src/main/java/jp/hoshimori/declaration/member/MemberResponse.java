package jp.hoshimori.declaration.member;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.declaration.member.model.Member;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as the organization's people read it. */
@Schema(
        name = "Member",
        description = "メンバー / A member",
        requiredProperties = {"id", "subject", "role", "since"})
record MemberResponse(
        @Schema(examples = MemberExamples.ID) String id,

        @Schema(description = "トークンの sub / The sub of the person's tokens", examples = MemberExamples.SUBJECT)
        String subject,

        @Schema(description = "値は増えることがある / Values may be added: ADMIN, MEMBER", examples = "ADMIN")
        String role,

        Instant since) {

    static MemberResponse of(Member member) {
        return new MemberResponse(
                member.id().toString(), member.subject(), member.role().name(), member.since());
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "MemberPage", requiredProperties = "items")
    record MemberPage(List<MemberResponse> items, String nextCursor) {}
}
