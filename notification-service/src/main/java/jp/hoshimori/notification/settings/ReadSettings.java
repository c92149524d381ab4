package jp.hoshimori.notification.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.notification.settings.model.NotificationSettings;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Reads where an organization is written to. */
@ApplicationScoped
class ReadSettings {

    private final SettingsStore settings;

    ReadSettings(SettingsStore settings) {
        this.settings = settings;
    }

    /**
     * The organization's settings.
     *
     * @throws ProblemException 404 for another organization's, and when it has given none yet
     */
    @Transactional
    NotificationSettings read(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        return settings.find(organizationId).orElseThrow(ProblemException::notFound);
    }
}
