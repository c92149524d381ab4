package jp.hoshimori.declaration.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A buyer's list as a row. */
@Entity
@Table(name = "supplier_list")
class SupplierListEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String name;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;
}
