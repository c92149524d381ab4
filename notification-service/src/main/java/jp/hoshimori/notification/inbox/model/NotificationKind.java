package jp.hoshimori.notification.inbox.model;

import java.util.Set;

/** What an organization is told about; grows as the service hears more events. */
public enum NotificationKind {
    /** A self-diagnosis of the organization was scored. */
    DIAGNOSIS_COMPLETED("date", "score", "maximum", "band", "unknown"),

    /** The organization declared a star. */
    DECLARATION_MADE("date", "star", "principles", "declarationNumber"),

    /** The organization stepped up from one star to two. */
    DECLARATION_UPGRADED("date", "star", "principles", "declarationNumber"),

    /** The organization's declaration stands no more. */
    DECLARATION_WITHDRAWN("date", "star", "ending", "declarationNumber"),

    /** The organization's basic policy was published. */
    BASIC_POLICY_PUBLISHED("date", "url"),

    /** The organization's basic policy could not be read at its own address; nothing has changed yet. */
    BASIC_POLICY_UNREACHABLE("since", "graceUntil", "url"),

    /** A supplier on the organization's list declared, stepped up, or stands no more. */
    SUPPLIER_STAR_CHANGED("date", "supplier", "change", "declarationNumber"),

    /** A buyer asks the organization to take measures. */
    MEASURES_REQUEST_RECEIVED("date", "star"),

    /** A supplier proposes another day for what the organization asked. */
    MEASURES_REQUEST_DATE_PROPOSED("date", "star"),

    /** A supplier agreed to what the organization asked. */
    MEASURES_REQUEST_AGREED("date", "star"),

    /** A supplier declined what the organization asked. */
    MEASURES_REQUEST_DECLINED("date", "star"),

    /** A supplier declared what the organization asked. */
    MEASURES_REQUEST_FULFILLED("date", "star"),

    /** A buyer took back what it had asked of the organization. */
    MEASURES_REQUEST_CANCELLED("date", "star");

    private final Set<String> facts;

    NotificationKind(String... facts) {
        this.facts = Set.of(facts);
    }

    /** The names of the facts that its texts may mention. */
    Set<String> facts() {
        return facts;
    }
}
