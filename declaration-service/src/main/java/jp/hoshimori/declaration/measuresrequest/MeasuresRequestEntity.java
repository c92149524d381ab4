package jp.hoshimori.declaration.measuresrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request as a row. Its version is the model's own count of steps; whoever writes has locked the row. */
@Entity
@Table(name = "measures_request")
class MeasuresRequestEntity {

    @Id
    UUID id;

    /** The buyer. */
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "supplier_organization_id")
    UUID supplierOrganizationId;

    String star;

    String state;

    String necessity;

    @Column(name = "explained_on")
    LocalDate explainedOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    /** Null while the supplier proposes no other day. */
    @Column(name = "proposed_due_on")
    LocalDate proposedDueOn;

    /** Null while there was no talk about the cost, as are the other two. */
    @Column(name = "talk_held_on")
    LocalDate talkHeldOn;

    @Column(name = "talk_offer")
    String talkOffer;

    @Column(name = "talk_agreement")
    String talkAgreement;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    long version;
}
