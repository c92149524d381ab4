package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Stores what becomes of an edition together with who did it, so that no act goes unrecorded. */
@ApplicationScoped
class EditionLedger {

    private final LoadedEditions editions;
    private final EditionActs acts;
    private final Clock clock;

    EditionLedger(LoadedEditions editions, EditionActs acts, Clock clock) {
        this.editions = editions;
        this.acts = acts;
        this.clock = clock;
    }

    /** The edition, held for a change. */
    LoadedEdition held(String id) {
        return editions.hold(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The edition, held for a change that is possible as long as it is not published.
     *
     * @throws ProblemException 404 when there is none, 409 when it is published
     */
    LoadedEdition.Unpublished heldUnpublished(String id) {
        if (held(id) instanceof LoadedEdition.Unpublished unpublished) {
            return unpublished;
        }
        throw EditionProblems.published(id);
    }

    /** Adds a new edition. */
    EditionDossier add(Caller operator, LoadedEdition edition) {
        editions.add(edition);
        return written(operator, EditionAct.LOADED, edition);
    }

    /** Stores what an edition that is held has become. */
    EditionDossier put(Caller operator, EditionAct act, LoadedEdition edition) {
        return written(operator, act, editions.put(edition));
    }

    /** Removes an edition that is held. */
    void remove(Caller operator, LoadedEdition edition) {
        editions.remove(edition);
        acts.write(edition.id(), EditionAct.REMOVED, operator.subject(), clock.instant());
    }

    /** The edition as it is now with all acts so far. */
    EditionDossier dossier(LoadedEdition edition) {
        return new EditionDossier(edition, acts.of(edition.id()));
    }

    private EditionDossier written(Caller operator, EditionAct act, LoadedEdition edition) {
        acts.write(edition.id(), act, operator.subject(), clock.instant());
        return dossier(edition);
    }
}
