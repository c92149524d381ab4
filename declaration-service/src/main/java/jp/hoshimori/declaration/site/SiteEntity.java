package jp.hoshimori.declaration.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A site as a row. */
@Entity
@Table(name = "site")
class SiteEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String name;

    String prefecture;

    /** Null when it was not given. */
    String address;

    @Column(name = "employee_band")
    String employeeBand;

    @Column(name = "added_at")
    Instant addedAt;

    @Version
    long version;
}
