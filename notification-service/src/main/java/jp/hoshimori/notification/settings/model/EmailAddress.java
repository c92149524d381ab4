package jp.hoshimori.notification.settings.model;

import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;

/**
 * An e-mail address that keeps every {@link EmailAddressRule}. It is personal data: its text form hides it, so that no
 * log line or message shows it by accident.
 *
 * @param value the address itself, for the envelope and for its owner only
 */
public record EmailAddress(String value) {

    private static final String POINTER = "/email";

    public EmailAddress {
        EmailAddressRule.brokenBy(value).ifPresent(rule -> {
            throw ProblemException.invalid(new FieldError(POINTER, rule.name(), rule.reason()));
        });
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}
