package jp.hoshimori.declaration.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role as it is sent. */
@Schema(
        name = "MemberRoleRequest",
        description = "役割 / A role",
        requiredProperties = {"role"})
record MemberRoleRequest(
        @Schema(description = "ADMIN 管理者, MEMBER メンバー", examples = "MEMBER")
        String role) {}
