package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.edition.model.Loading;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Takes a new edition as a draft. */
@ApplicationScoped
class LoadEdition {

    private final EditionLedger ledger;
    private final LoadedEditions editions;
    private final Questionnaires questionnaires;
    private final Clock clock;

    LoadEdition(EditionLedger ledger, LoadedEditions editions, Questionnaires questionnaires, Clock clock) {
        this.ledger = ledger;
        this.editions = editions;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * The draft.
     *
     * @throws ProblemException 409 when an edition of that id ships or was loaded before
     */
    @Transactional
    EditionDossier load(Caller operator, Questionnaire document) {
        if (questionnaires.find(document.id()).isPresent()
                || editions.ofId(document.id()).isPresent()) {
            throw EditionProblems.exists(document.id());
        }
        Loading loading = Loading.first(operator.subject(), clock.instant());
        return ledger.add(operator, new LoadedEdition.Draft(document, loading));
    }
}
