package jp.hoshimori.notification.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.notification.organization.OrganizationMerged;

/** Lets an address go with its organization, unless the other one has given its own: that is where it wants its mails. */
@ApplicationScoped
class MoveSettings {

    private final SettingsStore settings;
    private final Event<AddressGiven> given;
    private final Clock clock;

    MoveSettings(SettingsStore settings, Event<AddressGiven> given, Clock clock) {
        this.settings = settings;
        this.given = given;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        settings.hold(merge.from());
        if (settings.hold(merge.into()).isEmpty() && settings.move(merge.from(), merge.into(), clock.instant())) {
            given.fire(new AddressGiven(merge.into()));
        }
    }
}
