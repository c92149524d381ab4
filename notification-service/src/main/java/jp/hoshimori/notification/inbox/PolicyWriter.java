package jp.hoshimori.notification.inbox;

import jakarta.inject.Singleton;
import java.util.Map;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.notification.inbox.model.Facts;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.notification.inbox.model.Wording;

/** Puts what happened to an organization's basic policy into words. */
@Singleton
final class PolicyWriter {

    private final Wording wording;

    PolicyWriter(Wording wording) {
        this.wording = wording;
    }

    /** What an organization is told when its policy was published. */
    NotificationText about(BasicPolicyPublished policy) {
        return wording.write(
                NotificationKind.BASIC_POLICY_PUBLISHED,
                new Facts(Map.of("date", JapanTime.date(policy.publishedAt()), "url", Facts.same(policy.url()))));
    }

    /** What an organization is reminded of while its policy cannot be read; the end of the grace to the minute. */
    NotificationText about(BasicPolicyUnreachable policy) {
        return wording.write(
                NotificationKind.BASIC_POLICY_UNREACHABLE,
                new Facts(Map.of(
                        "since", JapanTime.date(policy.since()),
                        "graceUntil", JapanTime.minute(policy.graceUntil()),
                        "url", Facts.same(policy.url()))));
    }
}
