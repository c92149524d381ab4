package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.TrendPoint;
import jp.hoshimori.diagnosis.diagnosis.Diagnoses;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organization the course of its diagnoses. */
@ApplicationScoped
class ReadTrend {

    private final Diagnoses diagnoses;

    ReadTrend(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    /**
     * The organization's last diagnoses, the earliest first, each with the one before it.
     *
     * @throws ProblemException 404 for another organization's, 400 for an impossible limit
     */
    @Transactional
    List<TrendPoint> read(Caller caller, UUID organizationId, int limit) {
        caller.requireOwn(organizationId);
        PageRequest last = new PageRequest(Cursors.checkedLimit(limit), Optional.empty(), "");
        List<Diagnosis> latestFirst = diagnoses.ofOrganization(organizationId, last);
        List<TrendPoint> points = TrendPoint.of(latestFirst);
        // One more is read than shown, so that the earliest shown has one before it.
        return points.size() > limit ? points.subList(1, points.size()) : points;
    }
}
