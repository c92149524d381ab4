package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.edition.model.ShadowScorer;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Finds out what past answers would have been worth under an edition that is not published. */
@ApplicationScoped
class ShadowScoreEdition {

    private final EditionLedger ledger;
    private final PastDiagnoses pastDiagnoses;
    private final Clock clock;

    ShadowScoreEdition(EditionLedger ledger, PastDiagnoses pastDiagnoses, Clock clock) {
        this.ledger = ledger;
        this.pastDiagnoses = pastDiagnoses;
        this.clock = clock;
    }

    /**
     * The edition with what was found out, ready to be published.
     *
     * @param diagnoses how many of the last diagnoses to score
     * @throws ProblemException 404 when there is no such edition, 409 when it is published
     */
    @Transactional
    EditionDossier score(Caller operator, String id, int diagnoses) {
        LoadedEdition.Unpublished edition = ledger.heldUnpublished(id);
        ShadowScorer scorer = new ShadowScorer(edition.questionnaire());
        pastDiagnoses.forEachOfLatest(diagnoses, scorer::add);
        return ledger.put(operator, EditionAct.SHADOW_SCORED, edition.scored(scorer.result(clock.instant())));
    }
}
