package jp.hoshimori.diagnosis.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** A platform whose operators have published nothing. */
enum NoPublishedEditions implements PublishedEditions {
    INSTANCE;

    @Override
    public Optional<Questionnaire> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<Questionnaire> except(Collection<String> ids) {
        return List.of();
    }
}
