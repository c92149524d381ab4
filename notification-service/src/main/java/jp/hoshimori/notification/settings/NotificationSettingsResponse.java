package jp.hoshimori.notification.settings;

import jp.hoshimori.notification.settings.model.NotificationSettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Settings on the wire; only the organization itself is shown them. */
@Schema(
        name = "NotificationSettings",
        description = "通知設定 / Where an organization is written to",
        requiredProperties = {"email", "language"})
record NotificationSettingsResponse(
        @Schema(examples = "soumu@example.jp", format = "email")
        String email,

        @Schema(examples = "ja") String language) {

    static NotificationSettingsResponse of(NotificationSettings settings) {
        return new NotificationSettingsResponse(
                settings.email().value(), settings.language().tag());
    }
}
