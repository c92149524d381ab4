package jp.hoshimori.diagnosis.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import org.hibernate.annotations.Immutable;

/** What is known of an organization as it is stored; written by {@link Organizations} alone. */
@Entity
@Immutable
@Table(name = "organization_view")
class OrganizationEntity {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    String industry;

    @Column(name = "employee_band")
    String employeeBand;

    String prefecture;

    Profile profile() {
        return new Profile(Optional.of(industry), Optional.of(employeeBand), Optional.of(prefecture));
    }
}
