package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.Comparison;
import jp.hoshimori.diagnosis.comparison.model.Group;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.organization.Organizations;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Compares a diagnosis with those of other respondents to the same edition. */
@ApplicationScoped
class CompareDiagnosis {

    private final FindDiagnosis findDiagnosis;
    private final Organizations organizations;
    private final Cells cells;

    CompareDiagnosis(FindDiagnosis findDiagnosis, Organizations organizations, Cells cells) {
        this.findDiagnosis = findDiagnosis;
        this.organizations = organizations;
        this.cells = cells;
    }

    /**
     * The diagnosis beside the most alike group that has enough respondents, read from what is counted already.
     *
     * @throws ProblemException 404 when there is no such diagnosis, or when it is someone else's
     */
    @Transactional
    Comparison compare(Caller caller, UUID id) throws SQLException {
        Diagnosis diagnosis = findDiagnosis.find(caller, id);
        Profile profile = profile(diagnosis);
        return Comparison.of(diagnosis, profile, cells.shown(diagnosis.questionnaire(), Group.mostAlikeFirst(profile)));
    }

    private Profile profile(Diagnosis diagnosis) {
        Profile said = diagnosis.profile();
        Profile registered =
                diagnosis.organizationId().flatMap(organizations::profileOf).orElse(Profile.NONE);
        return new Profile(
                firstOf(said.industry(), registered.industry()),
                firstOf(said.employeeBand(), registered.employeeBand()),
                firstOf(said.prefecture(), registered.prefecture()));
    }

    private static Optional<String> firstOf(Optional<String> said, Optional<String> registered) {
        return said.or(() -> registered);
    }
}
