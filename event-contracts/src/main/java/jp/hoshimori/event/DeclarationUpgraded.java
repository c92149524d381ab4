package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization that had declared one star stepped up to two.
 *
 * @param declarationId the declaration, which goes on
 * @param declarationNumber the 11 digits of the 自己宣言ID, which stays
 * @param organizationId the organization that declared
 * @param star what it declares now: {@code TWO_STARS}
 * @param principlesEdition the edition of the principles it declared under
 * @param upgradedAt when the step was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeclarationUpgraded(
        UUID declarationId,
        String declarationNumber,
        UUID organizationId,
        String star,
        String principlesEdition,
        Instant upgradedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.declaration.upgraded.v1", "hoshimori.declaration", "declaration.upgraded.v1");

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
