package jp.hoshimori.notification.delivery;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.notification.inbox.Notifications;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.notification.settings.SettingsStore;
import jp.hoshimori.notification.settings.model.Language;
import jp.hoshimori.notification.settings.model.NotificationSettings;

/** Writes the mail of an attempt, to the address and in the language that the organization has chosen by then. */
@ApplicationScoped
class MailWriter {

    private final Notifications notifications;
    private final SettingsStore settings;
    private final DeliveryConfig config;

    MailWriter(Notifications notifications, SettingsStore settings, DeliveryConfig config) {
        this.notifications = notifications;
        this.settings = settings;
        this.config = config;
    }

    /** The mail, with the same Message-ID at each attempt, by which a mail system can tell that one came twice. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Mail write(Attempt attempt) {
        Notification notification = notifications.find(attempt.notificationId()).orElseThrow();
        NotificationSettings to = settings.find(attempt.organizationId()).orElseThrow();
        return fill(new Mail(), notification.text(), to.language())
                .addTo(to.email().value())
                .addHeader("Message-ID", "<" + attempt.delivery().id() + "@" + config.messageIdDomain() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", to.language().tag());
    }

    private static Mail fill(Mail mail, NotificationText text, Language language) {
        MailContent content =
                new MailContent(text.title().in(language.locale()), text.body().in(language.locale()));
        mail.setSubject(content.title());
        return switch (language) {
            case JA ->
                mail.setText(MailTemplates.japaneseText(content).render())
                        .setHtml(MailTemplates.japaneseHtml(content).render());
            case EN ->
                mail.setText(MailTemplates.englishText(content).render())
                        .setHtml(MailTemplates.englishHtml(content).render());
        };
    }
}
