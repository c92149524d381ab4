package jp.hoshimori.declaration.externalnumber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;

/** An external number as a row. */
@Entity
@Table(name = "external_number")
class ExternalNumberEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String number;

    String system;

    String star;

    /** Null when the organization does not say. */
    @Column(name = "declared_on")
    LocalDate declaredOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ExternalNumberEntity of(ExternalNumber number) {
        ExternalNumberEntity row = new ExternalNumberEntity();
        row.id = number.id();
        row.organizationId = number.organizationId();
        row.number = number.number().value();
        row.system = number.system();
        row.star = number.star().name();
        row.declaredOn = number.declaredOn().orElse(null);
        row.recordedAt = number.recordedAt();
        return row;
    }

    ExternalNumber number() {
        return new ExternalNumber(
                id,
                organizationId,
                new DeclarationNumber(number),
                system,
                Star.valueOf(star),
                Optional.ofNullable(declaredOn),
                recordedAt);
    }
}
