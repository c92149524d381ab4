package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows an organization's people one version of their handbook. */
@ApplicationScoped
public class FindHandbookVersion {

    private final Handbooks handbooks;

    FindHandbookVersion(Handbooks handbooks) {
        this.handbooks = handbooks;
    }

    /**
     * The organization's version of that number.
     *
     * @throws ProblemException 404 when there is none, or when it is another organization's
     */
    @Transactional
    public HandbookVersion find(Caller caller, UUID organizationId, int number) {
        caller.requireOwn(organizationId);
        return handbooks.find(organizationId, number).orElseThrow(ProblemException::notFound);
    }
}
