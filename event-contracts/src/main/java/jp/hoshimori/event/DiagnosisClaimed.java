package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An organization made a diagnosis its own that was answered before by nobody in particular. Carries what the diagnosis
 * says, so that whoever keeps an organization's last result needs nothing else.
 *
 * @param diagnosisId the diagnosis
 * @param organizationId the organization that claimed it
 * @param questionnaire the edition of the questionnaire, such as {@code jisha25-3.1}
 * @param score the sum of the parts' scores
 * @param band the score band, such as {@code PARTLY_INSUFFICIENT}
 * @param parts the score of each part, in the questionnaire's order
 * @param answers every answer, in the questionnaire's order
 * @param unknownQuestions the questions answered わからない, ascending
 * @param completedAt when the diagnosis was stored
 * @param claimedAt when it was claimed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DiagnosisClaimed(
        UUID diagnosisId,
        UUID organizationId,
        String questionnaire,
        int score,
        String band,
        List<DiagnosisCompleted.PartScore> parts,
        List<DiagnosisCompleted.Answer> answers,
        List<Integer> unknownQuestions,
        Instant completedAt,
        Instant claimedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.diagnosis.claimed.v1", "hoshimori.diagnosis", "diagnosis.claimed.v1");

    public DiagnosisClaimed {
        parts = copy(parts);
        answers = copy(answers);
        unknownQuestions = copy(unknownQuestions);
    }

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

    private static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
