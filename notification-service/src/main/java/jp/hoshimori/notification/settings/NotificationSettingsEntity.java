package jp.hoshimori.notification.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.notification.settings.model.Language;

/** Settings as they are stored: the address only sealed. */
@Entity
@Table(name = "notification_settings")
class NotificationSettingsEntity {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "sealed_email")
    String sealedEmail;

    @Column(name = "language")
    String languageTag;

    @Version
    long version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Settings of an organization that had none. */
    static NotificationSettingsEntity first(UUID organizationId, Instant now) {
        NotificationSettingsEntity entity = new NotificationSettingsEntity();
        entity.organizationId = organizationId;
        entity.createdAt = now;
        return entity;
    }

    void change(String newSealedEmail, Language language, Instant now) {
        sealedEmail = newSealedEmail;
        languageTag = language.tag();
        updatedAt = now;
    }
}
