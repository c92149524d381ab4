package jp.hoshimori.declaration.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An organization as a row. */
@Entity
@Table(name = "organization")
class OrganizationEntity {

    @Id
    @Column(name = "organization_id")
    UUID id;

    String kind;

    @Column(name = "corporate_number")
    String corporateNumber;

    String name;

    /** Null when it was not given. */
    @Column(name = "name_kana")
    String nameKana;

    String prefecture;

    String industry;

    @Column(name = "employee_band")
    String employeeBand;

    @Column(name = "postal_code")
    String postalCode;

    String address;

    /** In yen; null for a sole proprietor, and when it was not given. */
    Long capital;

    String url;

    /** What the name has in common with other spellings of it. */
    @Column(name = "name_key")
    String nameKey;

    /** The organization that this one turned out to be; null for one that stands. */
    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "merged_at")
    Instant mergedAt;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    long version;
}
