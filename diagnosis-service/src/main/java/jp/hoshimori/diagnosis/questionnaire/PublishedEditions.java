package jp.hoshimori.diagnosis.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The editions that operators have published beside those that ship. A published edition never changes or goes away. */
public interface PublishedEditions {

    /** The published edition of that id; empty when there is none. */
    Optional<Questionnaire> find(String id);

    /** Every published edition but those of these ids. */
    List<Questionnaire> except(Collection<String> ids);
}
