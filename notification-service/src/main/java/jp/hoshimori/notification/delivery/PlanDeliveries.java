package jp.hoshimori.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.notification.delivery.model.Delivery;
import jp.hoshimori.notification.inbox.NotificationKept;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.settings.AddressGiven;
import jp.hoshimori.notification.settings.SettingsStore;
import jp.hoshimori.support.platform.Ids;

/** Decides which mails are to be sent, inside the transactions that give the reason; sends none. */
@ApplicationScoped
class PlanDeliveries {

    private final Deliveries deliveries;
    private final SettingsStore settings;
    private final Clock clock;

    PlanDeliveries(Deliveries deliveries, SettingsStore settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    void plan(@Observes NotificationKept kept) {
        Notification notification = kept.notification();
        Delivery.WaitingForAddress delivery = new Delivery.WaitingForAddress(Ids.next());
        boolean addressed = settings.hold(notification.organizationId()).isPresent();
        deliveries.persist(DeliveryEntity.of(addressed ? delivery.release(clock.instant()) : delivery, notification));
    }

    void release(@Observes AddressGiven given) {
        release(given.organizationId());
    }

    private void release(UUID organizationId) {
        for (DeliveryEntity entity : deliveries.waitingFor(organizationId)) {
            if (entity.toDelivery() instanceof Delivery.WaitingForAddress waiting) {
                entity.become(waiting.release(clock.instant()));
            }
        }
    }
}
