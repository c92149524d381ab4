package jp.hoshimori.diagnosis.comparison.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * A diagnosis that is to be counted.
 *
 * @param diagnosisId the diagnosis
 * @param organizationId whose it is; empty for nobody's
 * @param profile what is known of the company: what was said with the answers, else what it registered
 * @param edition what was answered
 * @param answered what was answered to it
 * @param completedAt when
 */
public record Respondent(
        UUID diagnosisId,
        Optional<UUID> organizationId,
        Profile profile,
        Questionnaire edition,
        Answered answered,
        Instant completedAt) {

    /** The periods in which it is counted. */
    public List<Period> periods() {
        return Period.around(completedAt);
    }

    /** As whom it is counted. */
    public RespondentKey key(Period period) {
        return new RespondentKey(organizationId.orElse(diagnosisId), edition.id(), period);
    }

    /** As whom it was counted before it found its owner, if that may have been. */
    public Optional<RespondentKey> formerKey(Period period) {
        return organizationId.map(owner -> new RespondentKey(diagnosisId, edition.id(), period));
    }

    /** As whom it may have been counted at all. */
    public Stream<RespondentKey> keys() {
        return periods().stream().flatMap(period -> Stream.concat(Stream.of(key(period)), formerKey(period).stream()));
    }

    /** The cells in which it is counted. */
    public Stream<CellKey> cells(Period period) {
        return period.groupsOf(profile).stream().map(group -> new CellKey(period, edition.id(), group));
    }
}
