package jp.hoshimori.diagnosis.draft;

import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;

/**
 * What a draft shall be like.
 *
 * @param questionnaire the id of the edition to answer
 * @param prefilledFrom the id of the diagnosis to begin with, or {@value EarlierDiagnosis#LAST}, or nothing
 * @param profile what is said of the company
 * @param aggregation how the sites' answers become the company's; empty for a company that answers as one
 * @param sites the sites' names, none for a company that answers as one
 */
record DraftPlan(
        String questionnaire,
        Optional<String> prefilledFrom,
        Profile profile,
        Optional<Aggregation> aggregation,
        List<SiteName> sites) {

    DraftPlan {
        sites = List.copyOf(sites);
    }
}
