package jp.hoshimori.diagnosis.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisErasure;
import jp.hoshimori.diagnosis.draft.Drafts;
import jp.hoshimori.diagnosis.groupsession.EraseGroupSessions;
import jp.hoshimori.diagnosis.handbook.EraseHandbooks;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Deletes everything that an organization ever answered: its diagnoses with their sites, its drafts, its handbooks
 * and its group sessions; others hear of each diagnosis that is gone. */
@ApplicationScoped
class EraseDiagnoses {

    private final DiagnosisErasure diagnoses;
    private final Drafts drafts;
    private final EraseHandbooks eraseHandbooks;
    private final EraseGroupSessions eraseGroupSessions;

    EraseDiagnoses(
            DiagnosisErasure diagnoses,
            Drafts drafts,
            EraseHandbooks eraseHandbooks,
            EraseGroupSessions eraseGroupSessions) {
        this.diagnoses = diagnoses;
        this.drafts = drafts;
        this.eraseHandbooks = eraseHandbooks;
        this.eraseGroupSessions = eraseGroupSessions;
    }

    /**
     * Deletes what the organization answered; nothing happens when there is nothing.
     *
     * @throws ProblemException 404 for another organization's
     */
    @Transactional
    void of(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        // First the drafts, in the order in which completing one takes them: the draft, then its diagnosis.
        drafts.eraseOf(organizationId);
        diagnoses.eraseOf(organizationId);
        eraseHandbooks.of(organizationId);
        eraseGroupSessions.of(organizationId);
    }
}
