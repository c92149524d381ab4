package jp.hoshimori.diagnosis.comparison.model;

/**
 * A diagnosis that was counted for its respondent.
 *
 * @param respondent the diagnosis as it was counted
 * @param sequence at which change it was
 */
public record Counted(Respondent respondent, long sequence) {

    /** Whether it stays though the other diagnosis of the same respondent is to be counted: it is later, or the same. */
    boolean stays(Respondent other) {
        return outlasts(other) || isAsGoodAs(other);
    }

    private boolean outlasts(Respondent other) {
        int later = respondent.completedAt().compareTo(other.completedAt());
        return later > 0
                || (later == 0
                        && respondent
                                        .diagnosisId()
                                        .toString()
                                        .compareTo(other.diagnosisId().toString())
                                > 0);
    }

    private boolean isAsGoodAs(Respondent other) {
        return respondent.diagnosisId().equals(other.diagnosisId())
                && respondent.profile().equals(other.profile());
    }
}
