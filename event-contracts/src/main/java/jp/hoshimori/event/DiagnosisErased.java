package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization erased a diagnosis of its own; whoever keeps anything of it erases that too.
 *
 * @param diagnosisId the diagnosis, which is no more
 * @param organizationId the organization whose it was
 * @param erasedAt when it was erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DiagnosisErased(UUID diagnosisId, UUID organizationId, Instant erasedAt) implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.diagnosis.erased.v1", "hoshimori.diagnosis", "diagnosis.erased.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return diagnosisId.toString();
    }
}
