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

    String prefecture;

    String industry;

    String star;

    String status;

    @Column(name = "principles_edition")
    String principlesEdition;

    @Column(name = "declared_at")
    Instant declaredAt;

    @Version
    long version;
}
