package jp.hoshimori.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jp.hoshimori.notification.organization.OrganizationMerged;
import jp.hoshimori.notification.settings.AddressGiven;
import jp.hoshimori.notification.settings.SettingsStore;

/** Lets mails go with their organization: what waited for an address is sent to the other one's, if it has given one. */
@ApplicationScoped
class MoveDeliveries {

    private final Deliveries deliveries;
    private final SettingsStore settings;
    private final Event<AddressGiven> given;

    MoveDeliveries(Deliveries deliveries, SettingsStore settings, Event<AddressGiven> given) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.given = given;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        deliveries.move(merge.from(), merge.into());
        if (settings.hold(merge.into()).isPresent()) {
            given.fire(new AddressGiven(merge.into()));
        }
    }
}
