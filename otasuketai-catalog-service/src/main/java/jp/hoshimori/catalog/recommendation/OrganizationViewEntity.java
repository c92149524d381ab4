package jp.hoshimori.catalog.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.hoshimori.catalog.recommendation.model.OrganizationFacts;
import org.hibernate.annotations.Immutable;

/** What is known of an organization as it is stored; written by {@link OrganizationViews} alone. */
@Entity
@Immutable
@Table(name = "organization_view")
class OrganizationViewEntity {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    String prefecture;

    @Column(name = "employee_band")
    String employeeBand;

    OrganizationFacts toFacts() {
        return new OrganizationFacts(prefecture, employeeBand);
    }
}
