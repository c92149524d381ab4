package jp.hoshimori.declaration.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An entry of the public register as a row. */
@Entity
@Table(name = "register_entry")
class RegisterEntryEntity {

    @Id
    @Column(name = "declaration_number")
    String declarationNumber;

    /** Null when the name is withheld. */
    @Column(name = "organization_name")
    String organizationName;

    @Column(name = "organization_kana")
    String organizationKana;

    /** Null when the name is withheld, and for a sole proprietor. */
    @Column(name = "corporate_number")
    String corporateNumber;

    String prefecture;

    String industry;

    String star;

    String status;

    @Column(name = "principles_edition")
    String principlesEdition;

    @Column(name = "declared_at")
    Instant declaredAt;

    /** Null for one star, and when the name is withheld. */
    @Column(name = "policy_url")
    String policyUrl;

    @Column(name = "upgraded_at")
    Instant upgradedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    /** Null unless it is public. */
    @Column(name = "end_reason")
    String endReason;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Null when the name is withheld, or holds nothing to be found by. */
    @Column(name = "search_key")
    String searchKey;

    @Column(name = "key_edition")
    int keyEdition;

    @Version
    long version;
}
