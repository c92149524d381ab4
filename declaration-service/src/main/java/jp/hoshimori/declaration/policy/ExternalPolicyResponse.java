package jp.hoshimori.declaration.policy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy at an address of the organization's own, and what was found there. */
@Schema(
        name = "ExternalPolicy",
        description = "自社のページで公開している基本方針 / A basic policy on a page of the organization's own",
        requiredProperties = {"url", "recordedAt", "checkedAt"})
record ExternalPolicyResponse(
        String url,
        Instant recordedAt,

        @Schema(description = "最後にページを確かめた時 / When the page was last looked at")
        Instant checkedAt,

        @Schema(description = "読めなかった理由。読めていれば省略 / Why it could not be read; absent when it could")
        String failure,

        Instant unreachableSince,

        @Schema(description = "この時まで公開とみなす / Until when it counts as published although it cannot be read")
        Instant graceUntil,

        @Schema(description = "公開とみなされなくなった時 / When it ceased to count as published")
        Instant lapsedAt) {

    static ExternalPolicyResponse of(ExternalPolicyEntity row) {
        return new ExternalPolicyResponse(
                row.url,
                row.recordedAt,
                row.checkedAt,
                row.failure,
                row.unreachableSince,
                row.graceUntil,
                row.lapsedAt);
    }
}
