package jp.hoshimori.diagnosis.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.page.PageRequest;

/** The editions that operators have loaded. */
@ApplicationScoped
class LoadedEditions implements PanacheRepositoryBase<QuestionnaireEditionEntity, String> {

    private static final String FIRST = "order by loadedAt desc, id desc";
    private static final String AFTER = "(loadedAt, id) < (?1, ?2) order by loadedAt desc, id desc";

    /** The edition of that id; empty when none was loaded. */
    Optional<LoadedEdition> ofId(String id) {
        return rowOf(id, LockModeType.NONE).map(EditionRows::edition);
    }

    /** The edition of that id, which nobody else changes until this transaction ends; empty when none was loaded. */
    Optional<LoadedEdition> hold(String id) {
        return rowOf(id, LockModeType.PESSIMISTIC_WRITE).map(EditionRows::edition);
    }

    /** Stores an edition that was just loaded. */
    void add(LoadedEdition edition) {
        persistAndFlush(EditionRows.row(edition));
    }

    /** Stores what an edition that is held has become, and answers it with its new version. */
    LoadedEdition put(LoadedEdition edition) {
        QuestionnaireEditionEntity row = findById(edition.id());
        EditionRows.update(row, edition);
        flush();
        return EditionRows.edition(row);
    }

    /** Forgets an edition that is held. */
    void remove(LoadedEdition edition) {
        delete(findById(edition.id()));
    }

    /** The piece asked for of all loaded editions, the latest first, and one more when there are more. */
    List<LoadedEdition> piece(PageRequest piece) {
        var query = piece.after()
                .map(last -> find(AFTER, Instant.parse(last.get(0)), last.get(1)))
                .orElseGet(() -> find(FIRST));
        return query.range(0, piece.rowsToRead() - 1).stream()
                .map(EditionRows::edition)
                .toList();
    }

    /** Nothing that is no id is asked of PostgreSQL, which does not take every text. */
    private Optional<QuestionnaireEditionEntity> rowOf(String id, LockModeType lock) {
        return Questionnaire.isId(id) ? findByIdOptional(id, lock) : Optional.empty();
    }

    /** Where a list continues after an edition. */
    static List<String> sortKey(LoadedEdition edition) {
        return List.of(edition.loading().at().toString(), edition.id());
    }
}
