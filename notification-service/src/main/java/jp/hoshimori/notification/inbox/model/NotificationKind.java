package jp.hoshimori.notification.inbox.model;

import java.util.Set;

/** What an organization is told about; grows as the service hears more events. */
public enum NotificationKind {
    /** A self-diagnosis of the organization was scored. */
    DIAGNOSIS_COMPLETED("date", "score", "maximum", "band", "unknown"),

    /** The organization declared a star. */
    DECLARATION_MADE("date", "star", "principles", "declarationNumber");

    private final Set<String> facts;

    NotificationKind(String... facts) {
        this.facts = Set.of(facts);
    }

    /** The names of the facts that its texts may mention. */
    Set<String> facts() {
        return facts;
    }
}
