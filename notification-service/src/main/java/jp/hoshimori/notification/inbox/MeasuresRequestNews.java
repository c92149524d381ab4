package jp.hoshimori.notification.inbox;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.notification.inbox.model.NotificationKind;

/** Who is told what of a request for measures, by the state that it came to: the side that did not bring it there. */
enum MeasuresRequestNews {
    OPEN(NotificationKind.MEASURES_REQUEST_RECEIVED, MeasuresRequestChanged::supplierOrganizationId),
    AGREED(NotificationKind.MEASURES_REQUEST_AGREED, MeasuresRequestChanged::buyerOrganizationId),
    DECLINED(NotificationKind.MEASURES_REQUEST_DECLINED, MeasuresRequestChanged::buyerOrganizationId),
    FULFILLED(NotificationKind.MEASURES_REQUEST_FULFILLED, MeasuresRequestChanged::buyerOrganizationId),
    CANCELLED(NotificationKind.MEASURES_REQUEST_CANCELLED, MeasuresRequestChanged::supplierOrganizationId);

    private final NotificationKind kind;
    private final Function<MeasuresRequestChanged, UUID> recipient;

    MeasuresRequestNews(NotificationKind kind, Function<MeasuresRequestChanged, UUID> recipient) {
        this.kind = kind;
        this.recipient = recipient;
    }

    /** The news of that state; empty for one that this service does not know yet. */
    static Optional<MeasuresRequestNews> of(String state) {
        return Stream.of(values()).filter(news -> news.name().equals(state)).findFirst();
    }

    NotificationKind kind() {
        return kind;
    }

    /** The organization that is told. */
    UUID recipient(MeasuresRequestChanged request) {
        return recipient.apply(request);
    }
}
