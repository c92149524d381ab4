package jp.hoshimori.notification.inbox;

import java.time.Instant;
import java.util.Locale;
import jp.hoshimori.notification.inbox.model.Notification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notification on the wire, in the reader's language. */
@Schema(
        name = "Notification",
        description = "組織への通知 / What an organization has been told",
        requiredProperties = {"id", "kind", "subjectId", "title", "text", "occurredAt", "createdAt"})
record NotificationResponse(
        @Schema(examples = "019a0d5e-7c31-7d52-9c36-0d5d5f6a7b01")
        String id,

        @Schema(
                examples = "DECLARATION_MADE",
                description = "値は増えることがある / What kind of thing happened; values may be added:"
                        + " DIAGNOSIS_COMPLETED, DECLARATION_MADE, DECLARATION_UPGRADED, DECLARATION_WITHDRAWN,"
                        + " BASIC_POLICY_PUBLISHED, BASIC_POLICY_UNREACHABLE, SUPPLIER_STAR_CHANGED,"
                        + " MEASURES_REQUEST_RECEIVED, MEASURES_REQUEST_DATE_PROPOSED, MEASURES_REQUEST_AGREED,"
                        + " MEASURES_REQUEST_DECLINED, MEASURES_REQUEST_FULFILLED, MEASURES_REQUEST_CANCELLED")
        String kind,

        @Schema(
                examples = "019a0d5e-7a10-7e44-8f11-3c9be11d2a02",
                description = "診断、宣言、基本方針、取引先リストの行または要請 / The diagnosis, declaration, policy,"
                        + " supplier entry or request that it is about")
        String subjectId,

        @Schema(examples = "一つ星の自己宣言を受け付けました", description = "1行で / In one line")
        String title,

        @Schema(description = "数文で / In a few sentences") String text,
        Instant occurredAt,

        @Schema(description = "通知一覧に入った時刻 / When it came into the inbox")
        Instant createdAt) {

    static NotificationResponse of(Notification notification, Locale locale) {
        Notification.Cause cause = notification.cause();
        return new NotificationResponse(
                notification.id().toString(),
                cause.kind().name(),
                cause.subjectId().toString(),
                notification.text().title().in(locale),
                notification.text().body().in(locale),
                cause.occurredAt(),
                notification.createdAt());
    }
}
