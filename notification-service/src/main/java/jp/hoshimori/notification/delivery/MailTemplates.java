package jp.hoshimori.notification.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of mails: {@code templates/mail/}, checked against their content when the service is built. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MailTemplates {

    private MailTemplates() {}

    static native TemplateInstance japaneseText(MailContent mail);

    static native TemplateInstance japaneseHtml(MailContent mail);

    static native TemplateInstance englishText(MailContent mail);

    static native TemplateInstance englishHtml(MailContent mail);
}
