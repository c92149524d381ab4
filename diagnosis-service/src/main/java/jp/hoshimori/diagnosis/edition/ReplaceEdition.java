package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Gives an edition that is not published another document. */
@ApplicationScoped
class ReplaceEdition {

    private static final LocalizedText ANOTHER_ID = LocalizedText.of(
            "id は {0} のままにしてください。別の id の版は新しく登録します。", "Keep the id {0}. An edition with another id is loaded anew.");

    private final EditionLedger ledger;
    private final Clock clock;

    ReplaceEdition(EditionLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The edition with its new document, a draft again.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 404 when there is no such edition, 409 when it is published, 412 or 428 when the header
     *     does not name its version, 400 when the document is another edition's
     */
    @Transactional
    EditionDossier replace(Caller operator, String id, String ifMatch, Questionnaire document) {
        LoadedEdition.Unpublished edition = ledger.heldUnpublished(id);
        EntityTags.requireMatch(ifMatch, edition.loading().version());
        if (!document.id().equals(id)) {
            throw ProblemException.invalid(new FieldError("/id", "ANOTHER_ID", ANOTHER_ID.format(id)));
        }
        return ledger.put(operator, EditionAct.REPLACED, edition.replacedBy(document, clock.instant()));
    }
}
