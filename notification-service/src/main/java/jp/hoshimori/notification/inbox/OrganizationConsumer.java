package jp.hoshimori.notification.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.SupplierStarChanged;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.notification.organization.MergedOrganizations;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvent;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Hears what goes on between buyers and suppliers: tells the buyer how its suppliers stand, and either side what the
 * other one did with a request for measures. Hears also which organization was merged into which.
 */
@ApplicationScoped
class OrganizationConsumer {

    private static final String DUE_DATE_PROPOSED = "DUE_DATE_PROPOSED";

    private final IncomingEvents events;
    private final KeepNotification keepNotification;
    private final PartnerWriter writer;
    private final MergedOrganizations organizations;
    private final EventHandlers handlers = EventHandlers.of("notification.organization")
            .on(SupplierStarChanged.TYPE.name(), SupplierStarChanged.class, this::supplierStarChanged)
            .on(MeasuresRequestChanged.TYPE.name(), MeasuresRequestChanged.class, this::measuresRequestChanged)
            .on(OrganizationChanged.TYPE.name(), OrganizationChanged.class, this::organizationChanged);

    OrganizationConsumer(
            IncomingEvents events,
            KeepNotification keepNotification,
            PartnerWriter writer,
            MergedOrganizations organizations) {
        this.organizations = organizations;
        this.events = events;
        this.keepNotification = keepNotification;
        this.writer = writer;
    }

    @Incoming("organization")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }

    /** Of what else may have changed nothing is kept here. */
    private void organizationChanged(IncomingEvent<OrganizationChanged> event) {
        if (event.data().mergedInto() != null) {
            organizations.merge(event.data().organizationId(), event.data().mergedInto());
        }
    }

    private void supplierStarChanged(IncomingEvent<SupplierStarChanged> event) {
        SupplierStarChanged supplier = event.data();
        keepNotification.keep(
                supplier.buyerOrganizationId(),
                new Notification.Cause(
                        event.id(),
                        NotificationKind.SUPPLIER_STAR_CHANGED,
                        supplier.supplierId(),
                        supplier.changedAt()),
                writer.about(supplier));
    }

    /** A proposal changes no state and can come again with another day, so each one is told. */
    private void measuresRequestChanged(IncomingEvent<MeasuresRequestChanged> event) {
        MeasuresRequestChanged request = event.data();
        if (DUE_DATE_PROPOSED.equals(request.step())) {
            keepNotification.keep(
                    request.buyerOrganizationId(),
                    cause(event, NotificationKind.MEASURES_REQUEST_DATE_PROPOSED),
                    writer.about(request, NotificationKind.MEASURES_REQUEST_DATE_PROPOSED));
            return;
        }
        MeasuresRequestNews.of(request.state()).ifPresent(news -> tell(news, event));
    }

    /** Each step of a talk is an event in the same state, so a state is told when it is new. */
    private void tell(MeasuresRequestNews news, IncomingEvent<MeasuresRequestChanged> event) {
        MeasuresRequestChanged request = event.data();
        keepNotification.keepUnlessToldOfSubject(
                news.recipient(request), cause(event, news.kind()), writer.about(request, news.kind()));
    }

    private static Notification.Cause cause(IncomingEvent<MeasuresRequestChanged> event, NotificationKind kind) {
        return new Notification.Cause(
                event.id(), kind, event.data().requestId(), event.data().changedAt());
    }
}
