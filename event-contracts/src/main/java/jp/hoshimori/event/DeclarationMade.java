package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization declared a star (自己宣言) and was given its declaration number.
 *
 * @param declarationId the declaration
 * @param declarationNumber the 11 digits of the 自己宣言ID
 * @param organizationId the organization that declared
 * @param star {@code ONE_STAR} or {@code TWO_STARS}
 * @param principlesEdition the edition of the principles it declared under: {@code principles-5} or
 *     {@code principles-6}
 * @param declaredAt when the declaration was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeclarationMade(
        UUID declarationId,
        String declarationNumber,
        UUID organizationId,
        String star,
        String principlesEdition,
        Instant declaredAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.declaration.made.v1", "hoshimori.declaration", "declaration.made.v1");

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
