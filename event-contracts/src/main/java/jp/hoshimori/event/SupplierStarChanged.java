package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A supplier on a buyer's list declared, stepped up, or stands no more.
 *
 * @param supplierId the entry on the buyer's list
 * @param buyerOrganizationId the buyer whose list it is on
 * @param supplierName what the buyer calls the supplier
 * @param declarationNumber the 11 digits of the supplier's 自己宣言ID
 * @param star what the supplier declares now: {@code ONE_STAR} or {@code TWO_STARS}; null when nothing stands
 * @param change {@code DECLARED}, {@code UPGRADED} or {@code WITHDRAWN}
 * @param changedAt when the declaration changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record SupplierStarChanged(
        UUID supplierId,
        UUID buyerOrganizationId,
        String supplierName,
        String declarationNumber,
        String star,
        String change,
        Instant changedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE = new EventType(
            "jp.hoshimori.supplier.star-changed.v1", "hoshimori.organization", "supplier.star-changed.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return supplierId.toString();
    }
}
