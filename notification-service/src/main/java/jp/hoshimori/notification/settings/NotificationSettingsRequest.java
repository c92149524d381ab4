package jp.hoshimori.notification.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jp.hoshimori.notification.settings.model.EmailAddress;
import jp.hoshimori.notification.settings.model.Language;
import jp.hoshimori.notification.settings.model.NotificationSettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Settings as an administrator gives them; what the address must be is said by its own rules. */
@Schema(description = "通知設定の内容 / The settings to store")
record NotificationSettingsRequest(
        @NotNull
        @Schema(
                examples = "soumu@example.jp",
                format = "email",
                maxLength = 254,
                description = "通知の送り先 / Where mails go")
        String email,

        @Pattern(regexp = "ja|en")
        @Schema(examples = "ja", defaultValue = "ja", description = "メールの言語: ja, en / The language of mails: ja, en")
        String language) {

    /**
     * The address that was given.
     *
     * @throws jp.hoshimori.problem.ProblemException 400 naming the rule that it breaks
     */
    EmailAddress address() {
        return new EmailAddress(email);
    }

    Language languageOrDefault() {
        return Language.ofTag(language).orElse(NotificationSettings.DEFAULT_LANGUAGE);
    }
}
