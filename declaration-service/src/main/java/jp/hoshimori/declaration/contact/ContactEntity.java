package jp.hoshimori.declaration.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A contact as a row. */
@Entity
@Table(name = "contact")
class ContactEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String kind;

    /** Who it is, sealed for this row. */
    String sealed;

    @Column(name = "added_at")
    Instant addedAt;

    @Version
    long version;
}
