package jp.hoshimori.declaration.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A declaration as a row. */
@Entity
@Table(name = "declaration")
class DeclarationEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "declaration_number")
    String declarationNumber;

    String star;

    String status;

    @Column(name = "principles_edition")
    String principlesEdition;

    String[] purposes;

    String publicity;

    @Column(name = "declared_at")
    Instant declaredAt;

    @Version
    long version;
}
