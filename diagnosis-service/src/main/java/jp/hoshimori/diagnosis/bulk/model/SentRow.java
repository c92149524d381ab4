package jp.hoshimori.diagnosis.bulk.model;

import java.util.List;

/**
 * One diagnosis as a partner sent it, before anything is known of it. What was left out is an empty text.
 *
 * @param externalId the partner's own name for it
 * @param organizationId whose it is; empty for an anonymous one
 * @param completedAt when it was answered
 * @param questionnaire the edition that was answered
 * @param answers the answers, that to question 1 first
 */
public record SentRow(
        String externalId,
        String organizationId,
        String completedAt,
        String questionnaire,
        String industry,
        String employeeBand,
        String prefecture,
        List<String> answers) {

    public SentRow {
        answers = List.copyOf(answers);
    }
}
