package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.questionnaire.model.TopicCoverage;

/** Somebody who has nothing to say about topics that are named so. */
@ApplicationScoped
class UncoveredTopics implements TopicCoverage {

    static final String UNCOVERED = "UNCOVERED_BY_ANYONE";

    @Override
    public Set<String> uncovered(Set<String> topics) {
        return topics.stream().filter(UNCOVERED::equals).collect(Collectors.toSet());
    }
}
