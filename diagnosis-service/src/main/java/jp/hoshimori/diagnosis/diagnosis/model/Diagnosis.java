package jp.hoshimori.diagnosis.diagnosis.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * A self-diagnosis (自社診断) that was answered completely: neither its answers nor its score change again.
 *
 * @param id names it; cannot be guessed
 * @param organizationId whose it is; empty when it was answered anonymously
 * @param profile what was said of the company with the answers; groups it with its like
 * @param answers what was answered, and to which edition
 * @param score what it was worth when it was completed
 * @param completedAt when it was answered
 * @param version grows with each change of what is stored of it
 * @param sites the sites it was made of; empty when the company answered as one
 */
public record Diagnosis(
        UUID id,
        Optional<UUID> organizationId,
        Profile profile,
        Answers answers,
        Score score,
        Instant completedAt,
        long version,
        Optional<Sites> sites) {

    /** A diagnosis of a company that answered as one. */
    public Diagnosis(
            UUID id,
            Optional<UUID> organizationId,
            Profile profile,
            Answers answers,
            Score score,
            Instant completedAt,
            long version) {
        this(id, organizationId, profile, answers, score, completedAt, version, Optional.empty());
    }

    /** The edition that was answered. */
    public Questionnaire questionnaire() {
        return answers.questionnaire();
    }

    /** The questions answered わからない, which are to be looked into apart from the total. */
    public List<Integer> unknownQuestions() {
        return answers.questionsAnswered(Answer.UNKNOWN);
    }

    /** Whether it is nobody's, and was answered at that time or before. */
    public boolean isUnclaimedSince(Instant time) {
        return organizationId.isEmpty() && !completedAt.isAfter(time);
    }

    /** The same diagnosis once it belongs to the organization. */
    public Diagnosis claimedBy(UUID organization) {
        return new Diagnosis(id, Optional.of(organization), profile, answers, score, completedAt, version + 1, sites);
    }
}
