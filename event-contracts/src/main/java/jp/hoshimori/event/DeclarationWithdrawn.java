package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A declaration stands no more: its organization withdrew it, it expired, or an operator ended it.
 *
 * @param declarationId the declaration
 * @param declarationNumber the 11 digits of the 自己宣言ID
 * @param organizationId the organization that had declared
 * @param star what it had declared: {@code ONE_STAR} or {@code TWO_STARS}
 * @param cause {@code WITHDRAWN} by the organization, {@code EXPIRED}, or {@code ENDED_BY_OPERATOR}
 * @param withdrawnAt when the end was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeclarationWithdrawn(
        UUID declarationId,
        String declarationNumber,
        UUID organizationId,
        String star,
        String cause,
        Instant withdrawnAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.declaration.withdrawn.v1", "hoshimori.declaration", "declaration.withdrawn.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return declarationId.toString();
    }
}
