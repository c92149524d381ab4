package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A self-diagnosis (自社診断) was answered completely and scored.
 *
 * @param diagnosisId the diagnosis
 * @param organizationId the organization that answered, or null when it was answered anonymously
 * @param questionnaire the edition of the questionnaire, such as {@code jisha25-3.1}
 * @param score the sum of the parts' scores
 * @param band the score band, such as {@code PARTLY_INSUFFICIENT}
 * @param parts the score of each part, in the questionnaire's order
 * @param answers every answer, in the questionnaire's order
 * @param unknownQuestions the questions answered わからない, ascending
 * @param completedAt when the diagnosis was stored
 * @param importId the operation that imported it together with others, or null when it was answered on its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DiagnosisCompleted(
        UUID diagnosisId,
        UUID organizationId,
        String questionnaire,
        int score,
        String band,
        List<PartScore> parts,
        List<Answer> answers,
        List<Integer> unknownQuestions,
        Instant completedAt,
        UUID importId)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.diagnosis.completed.v1", "hoshimori.diagnosis", "diagnosis.completed.v1");

    public DiagnosisCompleted {
        parts = copy(parts);
        answers = copy(answers);
        unknownQuestions = copy(unknownQuestions);
    }

    /** A diagnosis that was answered on its own. */
    public DiagnosisCompleted(
            UUID diagnosisId,
            UUID organizationId,
            String questionnaire,
            int score,
            String band,
            List<PartScore> parts,
            List<Answer> answers,
            List<Integer> unknownQuestions,
            Instant completedAt) {
        this(
                diagnosisId,
                organizationId,
                questionnaire,
                score,
                band,
                parts,
                answers,
                unknownQuestions,
                completedAt,
                null);
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

    /**
     * What one part of the questionnaire scored.
     *
     * @param part the part's number, from 1
     * @param score the points it got
     * @param maximum the points it could have got
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PartScore(int part, int score, int maximum) {}

    /**
     * The answer to one question.
     *
     * @param question the question's number, from 1
     * @param answer {@code IMPLEMENTED}, {@code PARTIAL}, {@code NOT_IMPLEMENTED} or {@code UNKNOWN}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Answer(int question, String answer) {}
}
