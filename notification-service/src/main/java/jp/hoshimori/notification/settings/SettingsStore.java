package jp.hoshimori.notification.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.notification.settings.model.EmailAddress;
import jp.hoshimori.notification.settings.model.Language;
import jp.hoshimori.notification.settings.model.NotificationSettings;
import jp.hoshimori.support.platform.ClusterLocks;
import jp.hoshimori.support.secret.ContactCipher;

/** Every organization's settings; seals addresses on the way in and opens them on the way out. */
@ApplicationScoped
public class SettingsStore {

    private final Rows rows;
    private final ClusterLocks locks;
    private final ContactCipher cipher;

    SettingsStore(Rows rows, ClusterLocks locks, ContactCipher cipher) {
        this.rows = rows;
        this.locks = locks;
        this.cipher = cipher;
    }

    /** The organization's settings; empty when it has given none. */
    public Optional<NotificationSettings> find(UUID organizationId) {
        return rows.findByIdOptional(organizationId).map(this::open);
    }

    /**
     * The version of the organization's settings, which nobody gives or changes until this transaction ends: what is
     * decided by it here cannot miss an address that is being given at the same moment. Opens no address.
     */
    public Optional<Long> hold(UUID organizationId) {
        // A lock of its own for each organization works before its row exists.
        locks.take(organizationId.toString());
        return rows.findByIdOptional(organizationId).map(settings -> settings.version);
    }

    /** Stores them in place of what the organization had, and answers them with their new version. */
    NotificationSettings put(UUID organizationId, EmailAddress email, Language language, Instant now) {
        NotificationSettingsEntity entity = rows.findByIdOptional(organizationId)
                .orElseGet(() -> NotificationSettingsEntity.first(organizationId, now));
        entity.change(cipher.seal(organizationId.toString(), email.value()), language, now);
        rows.persistAndFlush(entity);
        return open(entity);
    }

    /** Makes the settings of one organization another one's, which has none; whether there were any. */
    boolean move(UUID from, UUID into, Instant now) {
        Optional<NotificationSettings> moved = find(from);
        moved.ifPresent(settings -> {
            put(into, settings.email(), settings.language(), now);
            rows.deleteById(from);
        });
        return moved.isPresent();
    }

    private NotificationSettings open(NotificationSettingsEntity entity) {
        return new NotificationSettings(
                entity.organizationId,
                new EmailAddress(cipher.open(entity.organizationId.toString(), entity.sealedEmail)),
                Language.ofTag(entity.languageTag).orElseThrow(),
                entity.version);
    }

    /** The table, as Panache gives access to it. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<NotificationSettingsEntity, UUID> {}
}
