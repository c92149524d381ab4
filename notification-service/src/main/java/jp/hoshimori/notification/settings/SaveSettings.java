package jp.hoshimori.notification.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.notification.settings.model.EmailAddress;
import jp.hoshimori.notification.settings.model.Language;
import jp.hoshimori.notification.settings.model.NotificationSettings;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Stores where an organization is written to, and lets go what has waited for that. */
@ApplicationScoped
class SaveSettings {

    private final SettingsStore settings;
    private final Event<AddressGiven> given;
    private final Clock clock;

    SaveSettings(SettingsStore settings, Event<AddressGiven> given, Clock clock) {
        this.settings = settings;
        this.given = given;
        this.clock = clock;
    }

    /**
     * The settings as they are stored now, version 0 when the organization had none before.
     *
     * @throws ProblemException 404 for another organization's, 412 or 428 as {@link SettingsPrecondition} says
     */
    @Transactional
    NotificationSettings save(
            Caller caller, UUID organizationId, EmailAddress email, Language language, SettingsPrecondition belief) {
        caller.requireOwn(organizationId);
        belief.check(settings.hold(organizationId));
        NotificationSettings saved = settings.put(organizationId, email, language, clock.instant());
        given.fire(new AddressGiven(organizationId));
        return saved;
    }
}
